import { html, nothing } from 'lit';
import * as api from './api.js';
import { PageElement } from './element.js';
import { glyph, icon } from './glyphs.js';
import { changed, query } from './route.js';
import { segments } from './text.js';
import { moment, outletName, plural, STATUS_WORDS } from './words.js';

const AGAIN_MS = 1000;
const STATES = { waiting: 'It is being read…', withdrawn: 'It was withdrawn by its outlet.', skipped: 'Nothing was read out of it' };

/** One article: its text with every claim marked in place, and what it alone says. */
export class ArticleView extends PageElement {
  static properties = { articleId: {}, claimId: {}, factId: {}, knownAt: {}, touched: {}, article: { state: true }, facts: { state: true }, chosen: { state: true }, problem: { state: true } };

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.again);
  }

  willUpdate(changes) {
    if (changes.has('articleId') || changes.has('knownAt')) {
      this.article = this.facts = this.problem = this.chosen = undefined;
      this.load();
    } else if (changes.has('touched') && this.article) {
      this.load();
    }
  }

  async load() {
    clearTimeout(this.again);
    const asked = this.articleId;
    try {
      const facts = query({ knownAt: this.knownAt }, ['knownAt']);
      facts.set('article', asked);
      facts.set('limit', 1000);
      const [article, found] = await Promise.all([api.article(asked, this.knownAt), api.facts(facts)]);
      if (asked !== this.articleId) return;
      const first = !this.article;
      this.facts = new Map(found.items.map((fact) => [fact.id, fact]));
      this.article = article;
      this.problem = undefined;
      if (article.status === 'waiting') this.again = setTimeout(() => this.load(), AGAIN_MS);
      if (first) this.show();
    } catch (problem) {
      if (asked !== this.articleId) return;
      // An article that was just published may not have come here yet.
      if (problem.status === 404 && !this.knownAt && this.justPublished) this.again = setTimeout(() => this.load(), AGAIN_MS);
      else this.problem = problem;
    }
  }

  get justPublished() {
    return sessionStorage.getItem('crosswire.published') === this.articleId;
  }

  async show() {
    await this.updateComplete;
    if (!this.claimId) return;
    this.querySelector(`[data-claims~="${CSS.escape(this.claimId)}"]`)?.scrollIntoView({ block: 'center' });
  }

  updated(changes) {
    if (changes.has('claimId') && this.article) this.show();
  }

  render() {
    return html`<header class="pane-head">
        <a class="button quiet back always" href=${changed({ article: undefined, claim: undefined })}>${icon('back')}<span>Facts</span></a>
        <p class="pane-title">Article</p>
      </header>
      ${this.problem ? html`<div class="empty"><h1>This article cannot be shown</h1><p>${this.problem.message}</p></div>` : this.article ? this.whole(this.article) : html`<h1 class="visually-hidden">Article</h1><p class="waiting" role="status">${this.justPublished ? 'Published; it is being read…' : 'Loading the article…'}</p>`}`;
  }

  whole(article) {
    const claims = article.claims;
    return html`<article class="story-text" lang=${article.inLanguage ?? nothing}>
      <p class="kicker"><b>${outletName(article)}</b><span>${moment(article.datePublished)}</span>${article.author ? html`<span>${article.author}</span>` : nothing}${source(article.url)}</p>
      <h1 class="headline">${article.headline || firstWords(article.articleBody)}</h1>
      ${STATES[article.status] ? html`<p class="state" role="status">${STATES[article.status]}${article.skipped ? `: ${article.skipped}` : ''}</p>` : nothing}
      <div class="article-columns">
        <div class="body">${!article.articleBody && article.status === 'read' ? html`<p class="meta">The whole text is not shown to this reader; its claims are.</p>` : nothing}${article.articleBody ? segments(article.articleBody, claims).map((paragraph) => html`<p>${paragraph.map((segment) => this.segment(segment))}</p>`) : nothing}</div>
        <aside class="said" aria-label="What this article says">${this.alone(claims)}${this.list(claims)}</aside>
      </div>
    </article>`;
  }

  segment(segment) {
    const [claim] = segment.claims;
    if (!claim) return segment.text;
    const status = this.facts.get(claim.factId)?.status ?? 'single';
    const ids = segment.claims.map((each) => each.id);
    const on = ids.includes(this.claimId) || segment.claims.some((each) => each.factId === this.factId);
    const address = changed({ fact: claim.factId, claim: claim.id });
    const several = segment.claims.length > 1;
    // One stop for the tab key a claim, where it begins; overlapping claims are all in the list beside the text.
    return html`<a class="claimed" href=${address} data-status=${status} data-claims=${ids.join(' ')} ?data-on=${on} ?data-several=${several} tabindex=${segment.begins.includes(claim) ? nothing : '-1'} title=${several ? `${segment.claims.length} claims` : nothing} @click=${(event) => several && this.choose(event, segment.claims)}>${segment.text}</a>`;
  }

  /** Where claims overlap, the reader chooses. */
  choose(event, claims) {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    this.chosen = claims.map((claim) => claim.id);
    this.updateComplete.then(() => {
      const first = this.querySelector('.claims li[data-chosen] a');
      first?.scrollIntoView({ block: 'nearest' });
      first?.focus();
    });
  }

  alone(claims) {
    const own = [...this.facts.values()].filter((fact) => fact.outlets === 1);
    if (!own.length) return nothing;
    return html`<details class="alone"><summary>${plural(own.length, 'fact')} that this outlet alone reports</summary>
      <ul>${own.map((fact) => html`<li>${glyph(fact.status)}<a href=${changed({ fact: fact.id, claim: claims.find((claim) => claim.factId === fact.id)?.id })}>${fact.question}</a></li>`)}</ul></details>`;
  }

  list(claims) {
    return html`<h2>${plural(claims.length, 'claim')}, in the text's order</h2>
      <ol class="claims">${claims.map((claim) => {
        const fact = this.facts.get(claim.factId);
        const on = claim.id === this.claimId || claim.factId === this.factId;
        return html`<li ?data-on=${on} ?data-chosen=${this.chosen?.includes(claim.id)}>
          ${glyph(fact?.status ?? 'single')}
          <div><a href=${changed({ fact: claim.factId, claim: claim.id })} aria-current=${on ? 'true' : nothing}><q>${claim.evidence.exact}</q></a>
          <p class="meta"><span class="status" data-status=${fact?.status ?? 'single'}>${STATUS_WORDS[fact?.status ?? 'single']}</span> · ${claim.attribution ? claim.attribution.source.name : 'the outlet itself'}</p></div></li>`;
      })}</ol>`;
  }
}

/** Only web addresses become links. */
function source(url) {
  return /^https?:\/\//i.test(url ?? '') ? html`<a href=${url} target="_blank" rel="noopener noreferrer nofollow">Original</a>` : nothing;
}

const firstWords = (body) => {
  const line = (body ?? '').split('\n').find((each) => each.trim()) ?? '';
  return line.length > 110 ? `${line.slice(0, line.lastIndexOf(' ', 110))}…` : line;
};

customElements.define('article-view', ArticleView);
