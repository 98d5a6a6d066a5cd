import { html, nothing } from 'lit';
import * as api from './api.js';
import './article-view.js';
import { PageElement } from './element.js';
import { FactBook } from './fact-book.js';
import './fact-list.js';
import './fact-view.js';
import './filter-bar.js';
import { icon } from './glyphs.js';
import { changed, followLinks, go, href, query, read } from './route.js';
import './story-list.js';
import { moment, plural } from './words.js';

const VIEWS = { facts: 'Facts', matrix: 'Who says what', map: 'Map', articles: 'Articles' };
const STATES = { connecting: 'Connecting…', live: 'Live', lost: 'Connection lost; trying again', locked: 'Locked' };
const FILL = 3000;
const TELL_MS = 4000;
const TOUCH_MS = 2500;
const SHORTCUTS = 'crosswire.shortcuts';

/** The whole page: what the address asks for, and what the stream brings. */
export class CrosswirePage extends PageElement {
  static properties = { route: { state: true }, rows: { state: true }, state: { state: true }, story: { state: true }, told: { state: true }, problem: { state: true }, touched: { state: true }, timed: { state: true }, chooses: { state: true } };

  constructor() {
    super();
    this.rows = [];
    this.facts = [];
    this.touched = 0;
    this.told = '';
    this.pending = { new: 0, changed: 0, gone: 0 };
  }

  connectedCallback() {
    super.connectedCallback();
    followLinks(this);
    addEventListener('route', () => this.follow());
    addEventListener('keydown', (event) => this.shortcut(event));
    this.follow();
  }

  /** Shows what the address says; the facts are loaded anew only where their filters are others. */
  follow() {
    const before = this.route;
    this.route = read();
    this.chooses = false;
    if (this.route.knownAt) this.timed = true;
    const asks = (route) => `${query(route)}|${route?.sort ?? ''}`;
    if (!before || asks(before) !== asks(this.route)) this.openBook();
    if (before?.story !== this.route.story || before?.knownAt !== this.route.knownAt) this.nameStory();
    if (before) this.moveFocus(before);
    this.lazily();
    this.titleWindow();
  }

  openBook() {
    this.book?.close();
    this.problem = undefined;
    this.state = this.route.knownAt ? 'past' : 'connecting';
    const book = new FactBook(this.route, {
      changed: () => book === this.book && this.show(),
      told: (changes) => this.tell(changes),
      state: (state) => book === this.book && (this.state = state),
      failed: (problem) => book === this.book && (this.problem = problem),
    });
    this.book = book;
    book.begin();
  }

  show() {
    this.problem = undefined;
    const first = !this.rows.length;
    this.rows = this.book.rows();
    if (first && this.rows.length) performance.mark('facts');
    this.facts = this.book.facts();
  }

  async nameStory() {
    const id = this.route.story;
    this.story = id ? await api.story(id, this.route.knownAt).catch(() => ({ id, title: 'Unknown story' })) : undefined;
    this.titleWindow();
  }

  /** The matrix and the map come when they are asked for, with all facts that they stand on. */
  async lazily() {
    if (this.route.view === 'matrix') await import('./matrix-view.js');
    if (this.route.view === 'map') await import('./map-view.js');
    if (this.route.view === 'articles') await import('./articles-view.js');
    if (['matrix', 'map'].includes(this.route.view)) this.book.fill(FILL);
  }

  /** Changes told in words, seldom enough to be listened to. */
  tell(changes) {
    changes.forEach((change) => this.pending[change.kind]++);
    this.telling ??= setTimeout(() => {
      const { new: fresh, changed: other, gone } = this.pending;
      this.told = [fresh && `${plural(fresh, 'new fact')}`, other && `${plural(other, 'fact')} changed`, gone && `${plural(gone, 'fact')} gone`].filter(Boolean).join(', ');
      this.pending = { new: 0, changed: 0, gone: 0 };
      this.telling = undefined;
    }, TELL_MS);
    this.touching ??= setTimeout(() => {
      this.touched++;
      this.touching = undefined;
    }, this.touched ? TOUCH_MS : 300);
  }

  titleWindow() {
    const fact = this.route.fact && this.book.byId.get(this.route.fact);
    document.title = [fact?.question ?? this.story?.title, 'Crosswire'].filter(Boolean).join(' · ');
  }

  async moveFocus(before) {
    await this.updateComplete;
    if (this.route.fact && this.route.fact !== before.fact) {
      const view = this.querySelector('fact-view');
      const focus = () => view.querySelector('.question')?.focus();
      if (view?.fact?.id === this.route.fact) focus();
      else view?.addEventListener('loaded', focus, { once: true });
    } else if (!this.route.fact && before.fact) {
      const list = this.querySelector('fact-list');
      if (list) list.focusId(before.fact);
      else this.querySelector('#main')?.focus();
    } else if (this.route.article !== before.article || this.route.view !== before.view || this.route.story !== before.story) {
      this.querySelector('#main').scrollTop = 0;
    }
  }

  shortcut(event) {
    const typing = event.target.closest?.('input, textarea, select, dialog');
    if (event.key === 'Escape' && !typing && (this.route.fact || this.route.article)) {
      return go(changed(this.route.fact ? { fact: undefined } : { article: undefined, claim: undefined }));
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem(SHORTCUTS) === 'off') return;
    const act = { '/': () => this.querySelector('#search').focus(), '?': () => this.help(), t: () => this.time(), a: () => this.add() }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  }

  async time() {
    await import('./time-slider.js');
    this.timed = !this.timed;
    if (!this.timed && this.route.knownAt) go(changed({ knownAt: undefined }));
  }

  async add() {
    await import('./publish-dialog.js');
    this.querySelector('publish-dialog').open();
  }

  help() {
    this.querySelector('#help').showModal();
  }

  search(event) {
    event.preventDefault();
    go(changed({ q: this.querySelector('#search').value.trim(), view: this.route.view === 'articles' ? undefined : this.route.view, article: undefined, claim: undefined }));
  }

  render() {
    const { route } = this;
    if (this.timed) import('./time-slider.js');
    return html`<a class="skip" href="#main" @click=${(event) => (event.preventDefault(), this.querySelector('#main').focus())}>Skip to the facts</a>
      <header class="masthead">
        <a class="wordmark" href="/">Crosswire</a>
        <form role="search" class="search" @submit=${this.search}>${icon('search')}<label class="visually-hidden" for="search">Search facts</label><input id="search" type="search" placeholder="Search facts" .value=${route.q ?? ''}></form>
        <p class="state" data-state=${this.state} role="status">${this.state === 'past' ? `As known ${moment(route.knownAt)}` : STATES[this.state]}</p>
        <div class="tools">
          <button class="quiet" aria-expanded=${!!this.timed} @click=${this.time}>${icon('clock')}<span>Time</span></button>
          <button class="quiet" @click=${this.help} aria-label="Keys and signs">${icon('help')}</button>
          <button class="primary" @click=${this.add}>${icon('add')}<span>Add an article</span></button>
        </div>
      </header>
      ${this.timed ? html`<time-slider .knownAt=${route.knownAt} @leave=${() => (this.timed = false)}></time-slider>` : nothing}
      <div class="columns" ?data-fact=${!!route.fact} ?data-stories=${this.chooses}>
        <nav class="stories pane" id="stories" aria-label="Stories"><story-list .story=${route.story} .knownAt=${route.knownAt} .touched=${this.touched}></story-list></nav>
        <main class="pane" id="main" tabindex="-1">${this.problem?.locked ? html`<h1 class="visually-hidden">Locked</h1>${this.trouble(this.problem)}` : route.article ? this.articleView(route) : this.overview(route)}</main>
        ${route.fact ? html`<aside class="detail pane" aria-label="Fact"><fact-view .factId=${route.fact} .knownAt=${route.knownAt} .revision=${this.book.byId.get(route.fact)?.revision ?? 0}></fact-view></aside>` : nothing}
      </div>
      <div class="visually-hidden" role="status" aria-live="polite" id="told">${this.told}</div>
      <publish-dialog></publish-dialog>
      ${this.helpDialog()}`;
  }

  trouble(problem) {
    const { locked } = problem;
    return html`<div class="problem" role="alert"><p>${!locked ? problem.message : api.key.get() ? 'That key does not open this view.' : 'This view needs a key that may read.'}</p>
      ${locked ? html`<form class="unlock" @submit=${this.unlock}><label>Key <input name="key" type="password" autocomplete="off" required></label><button class="primary">Open</button></form>` : nothing}</div>`;
  }

  unlock(event) {
    event.preventDefault();
    api.key.set(new FormData(event.target).get('key').trim());
    location.reload();
  }

  articleView(route) {
    return html`<article-view .articleId=${route.article} .claimId=${route.claim} .factId=${route.fact} .knownAt=${route.knownAt} .touched=${this.touched}></article-view>`;
  }

  overview(route) {
    return html`<header class="overview">
        <h1>${this.story?.title ?? (route.story ? '…' : 'All stories')}</h1>
        <button class="quiet choose" aria-controls="stories" aria-expanded=${!!this.chooses} @click=${() => (this.chooses = !this.chooses)}>Stories</button>
        <nav class="views" aria-label="Views">${Object.entries(VIEWS).map(([view, label]) => html`<a href=${changed({ view })} aria-current=${route.view === view ? 'page' : nothing}>${label}</a>`)}</nav>
      </header>
      ${route.view === 'articles' ? nothing : html`<filter-bar .route=${route} .counts=${this.book.counts}></filter-bar>`}
      ${this.problem ? this.trouble(this.problem) : nothing}
      ${this.view(route)}`;
  }

  view(route) {
    switch (route.view) {
      case 'matrix':
        return html`<matrix-view .facts=${this.facts} .selected=${route.fact}></matrix-view>`;
      case 'map':
        return html`<map-view .facts=${this.facts}></map-view>`;
      case 'articles':
        return html`<articles-view .knownAt=${route.knownAt} .touched=${this.touched}></articles-view>`;
      default:
        return this.rows.length || (!this.book.done && !this.problem)
          ? html`<fact-list .rows=${this.rows} .selected=${route.fact} @more=${() => this.book.more()} @seen=${() => this.book.seen()}></fact-list>`
          : this.empty(route);
    }
  }

  empty(route) {
    const filtered = query(route).toString();
    return html`<div class="empty"><h2>${filtered ? 'No fact matches' : 'No facts yet'}</h2>
      <p>${filtered ? html`Loosen the filters, or <a href=${href({})}>see all</a>.` : 'They appear here as articles are read. Add one to begin.'}</p></div>`;
  }

  helpDialog() {
    const off = localStorage.getItem(SHORTCUTS) === 'off';
    return html`<dialog id="help" class="help" aria-labelledby="help-title">
      <header><h2 id="help-title">Keys</h2><form method="dialog"><button class="quiet" aria-label="Close">${icon('close')}</button></form></header>
      <dl><dt><kbd>↑</kbd> <kbd>↓</kbd></dt><dd>from fact to fact, once one has the focus</dd><dt><kbd>Enter</kbd></dt><dd>opens it</dd><dt><kbd>Esc</kbd></dt><dd>closes it and goes back to the list</dd>
        <dt><kbd>/</kbd></dt><dd>search</dd><dt><kbd>t</kbd></dt><dd>the view as it was known</dd><dt><kbd>a</kbd></dt><dd>adds an article</dd><dt><kbd>?</kbd></dt><dd>this list</dd></dl>
      <label class="check"><input type="checkbox" .checked=${!off} @change=${(event) => localStorage.setItem(SHORTCUTS, event.target.checked ? 'on' : 'off')}> Single-letter keys are on</label>
    </dialog>`;
  }
}

customElements.define('crosswire-page', CrosswirePage);
