import { LitElement } from 'lit';

/** An element in the page's own tree, so that one style sheet, one tab order and one set of ids serve all. */
export class PageElement extends LitElement {
  createRenderRoot() {
    return this;
  }
}
