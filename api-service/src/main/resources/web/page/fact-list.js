import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PageElement } from './element.js';
import { glyph } from './glyphs.js';
import { changed } from './route.js';
import { spread } from './spread.js';
import { answer, date, moment, originNames, plural, STATUS_MEANING, STATUS_WORDS } from './words.js';

const OVERSCAN = 6;
const HEIGHTS = { wide: { heading: 3, fact: 5.25, more: 3 }, narrow: { heading: 3, fact: 8.5, more: 3 } };
const HEADINGS = { ...STATUS_WORDS, recent: 'Just changed', newest: 'Newest first' };
const MEANINGS = { ...STATUS_MEANING, recent: 'While this page was open', newest: 'By date of publication' };

/** A list of facts of which only those in sight are in the document. */
export class FactList extends PageElement {
  static properties = { rows: { attribute: false }, selected: {}, first: { state: true }, last: { state: true }, printing: { state: true } };

  constructor() {
    super();
    this.rows = [];
    this.first = 0;
    this.last = 30;
    this.narrow = false;
    this.onScroll = () => (this.frame ??= requestAnimationFrame(() => this.measure()));
    this.onPrint = (event) => (this.printing = event.type === 'beforeprint');
  }

  connectedCallback() {
    super.connectedCallback();
    this.pane = this.closest('.pane');
    this.pane.addEventListener('scroll', this.onScroll, { passive: true });
    this.resizes = new ResizeObserver(() => this.measure());
    this.resizes.observe(this.pane);
    addEventListener('beforeprint', this.onPrint);
    addEventListener('afterprint', this.onPrint);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.pane.removeEventListener('scroll', this.onScroll);
    this.resizes.disconnect();
    removeEventListener('beforeprint', this.onPrint);
    removeEventListener('afterprint', this.onPrint);
  }

  willUpdate(changes) {
    if (changes.has('rows') || changes.has('narrow')) this.place();
  }

  /** Where each row begins; what is being read stays where it is when rows come above it. */
  place() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const heights = HEIGHTS[this.narrow ? 'narrow' : 'wide'];
    const anchor = this.anchor();
    this.tops = new Float64Array(this.rows.length + 1);
    this.rows.forEach((row, i) => (this.tops[i + 1] = this.tops[i] + heights[row.kind] * rem));
    if (anchor) {
      const at = this.rows.findIndex((row) => row.key === anchor.key);
      if (at >= 0 && this.tops[at] !== anchor.top) this.shift = (this.shift ?? 0) + this.tops[at] - anchor.top;
    }
    this.placed = this.rows;
  }

  anchor() {
    if (!this.placed || !this.pane || this.pane.scrollTop < 80) return null;
    const at = this.indexAt(this.pane.scrollTop - this.offsetTop);
    return this.placed[at] && { key: this.placed[at].key, top: this.tops[at] };
  }

  indexAt(y) {
    let low = 0;
    let high = this.tops.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tops[middle + 1] <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  updated() {
    if (this.shift) {
      this.pane.scrollTop += this.shift;
      this.shift = 0;
    }
    this.measure();
  }

  measure() {
    this.frame = undefined;
    const narrow = this.clientWidth > 0 && this.clientWidth < 640;
    if (narrow !== this.narrow) {
      this.narrow = narrow;
      this.requestUpdate('narrow', !narrow);
      return;
    }
    const top = this.pane.scrollTop - this.offsetTop;
    this.first = Math.max(0, this.indexAt(top) - OVERSCAN);
    this.last = Math.min(this.rows.length, this.indexAt(top + this.pane.clientHeight) + 1 + OVERSCAN);
    if (this.rows.slice(this.first, this.last).some((row) => row.kind === 'more')) {
      this.dispatchEvent(new Event('more'));
    }
  }

  render() {
    if (!this.tops) this.place();
    const shown = this.printing ? this.rows.map((row, i) => ({ row, i })) : this.rows.slice(this.first, this.last).map((row, i) => ({ row, i: i + this.first }));
    const size = this.rows.filter((row) => row.kind === 'fact').length;
    return html`<div class=${`facts ${this.narrow ? 'narrow' : 'wide'}`} role="list" aria-label=${plural(size, 'fact')} .style=${`height:${this.tops[this.rows.length]}px`} @keydown=${this.move}>
      ${repeat(
        shown,
        ({ row }) => `${row.kind}${row.key}`,
        ({ row, i }) => this.row(row, i),
      )}
    </div>`;
  }

  row(row, i) {
    const at = `transform:translateY(${this.tops[i]}px)`;
    if (row.kind === 'heading') {
      return html`<div class="section" role="listitem" data-status=${row.status} .style=${at}>
        <h2>${glyph(row.status)}${HEADINGS[row.status]} <span class="count">${row.count?.toLocaleString('en') ?? ''}</span></h2>
        <p>${MEANINGS[row.status]}</p>
        ${row.status === 'recent' ? html`<button class="quiet" @click=${() => this.dispatchEvent(new Event('seen'))}>Mark as seen</button>` : nothing}
      </div>`;
    }
    if (row.kind === 'more') return html`<div class="more" role="listitem" .style=${at}>Loading more…</div>`;
    return this.fact(row, at);
  }

  fact({ fact, mark }, at) {
    const said = answer(fact.best.answer, fact.best.polarity, fact.positions[0]?.modality);
    const names = originNames(fact);
    const selected = fact.id === this.selected;
    return html`<div class="fact" role="listitem" data-id=${fact.id} data-status=${fact.status} data-mark=${mark ?? nothing} .style=${at}>
      ${glyph(fact.status)}
      <div class="asked">
        <a class="question" href=${changed({ fact: fact.id, claim: undefined })} aria-current=${selected ? 'true' : nothing}>${fact.question}</a>
        <p class="meta">
          ${mark ? html`<span class="tag">${mark === 'new' ? 'New' : 'Changed'}</span>` : nothing}<span class="status" data-status=${fact.status}>${STATUS_WORDS[fact.status]}</span>
          <span class="who">${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}</span>
        </p>
      </div>
      <div class=${said.long ? 'best long' : 'best'}><span class="value">${said.head}</span>${said.note ? html` <span class="unit">${said.note}</span>` : nothing}</div>
      <div class="plot">${spread(fact)}</div>
      <div class="counts"><span><b>${fact.origins}</b> ${fact.origins === 1 ? 'origin' : 'origins'}</span> <span>${plural(fact.outlets, 'outlet')}</span><time datetime=${fact.lastPublished} title=${moment(fact.lastPublished)}>${date(fact.lastPublished)}</time></div>
    </div>`;
  }

  /** Arrow keys go from fact to fact, also to those that are not in the document yet. */
  move(event) {
    const way = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    const row = event.target.closest('.fact');
    if (!way || !row || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const facts = this.rows.map((each, i) => ({ ...each, i })).filter((each) => each.kind === 'fact');
    const here = facts.findIndex((each) => each.key === row.dataset.id);
    this.focusFact(facts[Math.min(facts.length - 1, Math.max(0, here + way))]);
  }

  async focusFact(target) {
    if (!target) return;
    const top = this.tops[target.i] + this.offsetTop;
    const bottom = this.tops[target.i + 1] + this.offsetTop;
    if (top < this.pane.scrollTop + 48) this.pane.scrollTop = top - 96;
    else if (bottom > this.pane.scrollTop + this.pane.clientHeight) this.pane.scrollTop = bottom - this.pane.clientHeight + 24;
    this.measure();
    await this.updateComplete;
    this.querySelector(`.fact[data-id="${CSS.escape(target.key)}"] .question`)?.focus({ preventScroll: true });
  }

  /** Back to the fact that was open. */
  focusId(id) {
    const i = this.rows.findIndex((row) => row.kind === 'fact' && row.key === id);
    if (i >= 0) this.focusFact({ i, key: id });
  }
}

customElements.define('fact-list', FactList);
