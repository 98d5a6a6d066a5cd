import { html, nothing } from 'lit';
import * as api from './api.js';
import { PageElement } from './element.js';
import { changed } from './route.js';
import { moment, outletName, plural } from './words.js';

const WORDS = { read: 'Read', skipped: 'Skipped', waiting: 'Being read', withdrawn: 'Withdrawn' };

/** What was read, and why nothing was where nothing was. */
export class ArticlesView extends PageElement {
  static properties = { knownAt: {}, touched: {}, items: { state: true }, next: { state: true } };

  willUpdate(changes) {
    if (changes.has('knownAt') || changes.has('touched') || !this.items) this.load();
  }

  async load(cursor) {
    const asked = new URLSearchParams({ limit: 100, ...(this.knownAt ? { knownAt: this.knownAt } : {}), ...(cursor ? { cursor } : {}) });
    const page = await api.articles(asked);
    this.items = cursor ? [...this.items, ...page.items] : page.items;
    this.next = page.next;
  }

  render() {
    if (!this.items) return html`<p class="waiting">Loading…</p>`;
    if (!this.items.length) return html`<div class="empty"><h2>No articles yet</h2><p>Publish one by “Add an article”.</p></div>`;
    return html`<ul class="articles">${this.items.map(
      (article) => html`<li><a href=${changed({ article: article.id, view: undefined })}>${article.headline || outletName(article)}</a>
        <p class="meta">${article.headline ? `${outletName(article)} · ` : nothing}${moment(article.datePublished)} · <span data-state=${article.status}>${WORDS[article.status]}</span>${article.skipped ? `: ${article.skipped}` : ''}${article.claimCount ? ` · ${plural(article.claimCount, 'claim')}` : ''} · <span class="id">${article.id}</span></p></li>`,
    )}</ul>${this.next ? html`<button class="quiet" @click=${() => this.load(this.next)}>More articles</button>` : nothing}`;
  }
}

customElements.define('articles-view', ArticlesView);
