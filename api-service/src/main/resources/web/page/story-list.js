import { html, nothing } from 'lit';
import * as api from './api.js';
import { PageElement } from './element.js';
import { glyph } from './glyphs.js';
import { href } from './route.js';
import { date, STATUS_WORDS } from './words.js';

const PAGE = 60;
const CALLS = ['disputed', 'updated', 'corroborated'];

/** The stories, the newest first, each with what calls for a look. */
export class StoryList extends PageElement {
  static properties = { story: {}, knownAt: {}, touched: {}, total: { type: Number }, items: { state: true }, next: { state: true } };

  willUpdate(changes) {
    if (changes.has('knownAt') || changes.has('touched') || !this.items) this.load();
  }

  async load() {
    const asked = new URLSearchParams({ limit: Math.max(PAGE, this.items?.length ?? 0), ...(this.knownAt ? { knownAt: this.knownAt } : {}) });
    try {
      const page = await api.stories(asked);
      this.items = page.items;
      this.next = page.next;
    } catch {
      this.items ??= [];
    }
  }

  async more() {
    const page = await api.stories(new URLSearchParams({ limit: PAGE, cursor: this.next, ...(this.knownAt ? { knownAt: this.knownAt } : {}) }));
    this.items = [...this.items, ...page.items];
    this.next = page.next;
  }

  link(story, title, counts) {
    const on = story?.id === this.story;
    return html`<li><a href=${href({ story: story?.id, knownAt: this.knownAt })} aria-current=${on ? 'page' : nothing}>
      <span class="title">${title}</span>${counts}</a></li>`;
  }

  render() {
    const items = [...(this.items ?? [])].sort((a, b) => b.lastPublished.localeCompare(a.lastPublished) || b.facts - a.facts);
    return html`<h2>Stories</h2>
      <ul>
        ${this.link(undefined, 'All stories', nothing)}
        ${items.map((story) =>
          this.link(
            story,
            story.title,
            html`<span class="counts">${CALLS.filter((status) => story[status]).map((status) => html`<span title=${STATUS_WORDS[status]}>${glyph(status)}<span class="visually-hidden">${STATUS_WORDS[status]}: </span>${story[status]}</span>`)}<span>${story.facts} ${story.facts === 1 ? 'fact' : 'facts'}</span><time datetime=${story.lastPublished}>${date(story.lastPublished)}</time></span>`,
          ),
        )}
      </ul>
      ${this.next ? html`<button class="quiet" @click=${this.more}>More stories</button>` : nothing}`;
  }
}

customElements.define('story-list', StoryList);
