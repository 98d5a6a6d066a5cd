import { html, nothing, svg } from 'lit';
import * as api from './api.js';
import { PageElement } from './element.js';
import { icon } from './glyphs.js';
import { changed, go } from './route.js';
import { moment, plural } from './words.js';

const MOST_STOPS = 400;
const SETTLE_MS = 180;

/** The view as it was known: one stop a moment at which something was published, and now. */
export class TimeSlider extends PageElement {
  static properties = { knownAt: {}, stops: { state: true }, at: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    const moments = new Map();
    let cursor = null;
    let pages = 0;
    do {
      const asked = new URLSearchParams({ limit: 1000, ...(cursor ? { cursor } : {}) });
      const page = await api.articles(asked);
      for (const article of page.items) {
        for (const text of new Set([article.datePublished, article.dateModified])) {
          const time = text && Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
          if (time) moments.set(time, (moments.get(time) ?? 0) + 1);
        }
      }
      cursor = page.next;
    } while (cursor && ++pages < 10);
    this.stops = thin([...moments].sort((a, b) => a[0] - b[0]));
    if (!this.knownAt) {
      await this.updateComplete;
      this.querySelector('#known-at').focus();
    }
  }

  willUpdate(changes) {
    if (this.stops && (changes.has('stops') || changes.has('knownAt'))) this.at = this.index();
  }

  /** The stop that stands for the moment asked for; the last is now. */
  index() {
    if (!this.knownAt) return this.stops.length;
    const time = Date.parse(this.knownAt.length === 10 ? `${this.knownAt}T00:00:00Z` : this.knownAt);
    const after = this.stops.findIndex(([stop]) => stop > time);
    return Math.max(0, (after < 0 ? this.stops.length : after) - 1);
  }

  render() {
    if (!this.stops) return html`<p class="waiting">Loading the dates…</p>`;
    const now = this.at >= this.stops.length;
    const label = now ? 'Now' : moment(iso(this.stops[this.at][0]));
    const told = this.stops.slice(0, now ? undefined : this.at + 1).reduce((sum, [, count]) => sum + count, 0);
    return html`<div class="time" role="region" aria-label="The view as it was known">
      <label for="known-at">As known <output>${now ? 'now' : `on ${label}`}</output> <span class="meta">${plural(told, 'publication')}</span></label>
      <div class="track">${this.ticks()}<input id="known-at" type="range" min="0" max=${this.stops.length} step="1" .value=${String(this.at)} aria-valuetext=${label} @input=${this.slide}></div>
      <button class="quiet" ?disabled=${now} @click=${() => this.choose(this.stops.length)}>Now</button>
      <button class="quiet" aria-label="Close the time slider" @click=${this.leave}>${icon('close')}</button>
    </div>`;
  }

  /** How much was published when, above the track. */
  ticks() {
    const most = Math.max(...this.stops.map(([, count]) => count), 1);
    const step = 1000 / Math.max(1, this.stops.length);
    return html`<svg class="ticks" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">${this.stops.map(
      ([, count], i) => svg`<rect x=${i * step - (i === 0 ? 0 : Math.min(3, step / 3))} y=${20 - Math.max(6, (20 * count) / most)} width=${Math.min(6, step * 0.66)} height=${Math.max(6, (20 * count) / most)} class=${i <= this.at ? 'known' : ''}/>`,
    )}</svg>`;
  }

  slide(event) {
    this.at = Number(event.target.value);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.choose(this.at), SETTLE_MS);
  }

  choose(at) {
    const knownAt = at >= this.stops.length ? undefined : iso(this.stops[at][0]);
    this.at = at;
    go(changed({ knownAt }), { replace: true });
  }

  leave() {
    go(changed({ knownAt: undefined }), { replace: true });
    this.dispatchEvent(new Event('leave'));
  }
}

const iso = (time) => new Date(time).toISOString().replace('.000', '');

/** At most so many stops, the publications between them added to the next. */
function thin(stops) {
  const every = Math.ceil(stops.length / MOST_STOPS);
  if (every <= 1) return stops;
  const kept = [];
  let sum = 0;
  stops.forEach(([time, count], i) => {
    sum += count;
    if ((i + 1) % every === 0 || i === stops.length - 1) {
      kept.push([time, sum]);
      sum = 0;
    }
  });
  return kept;
}

customElements.define('time-slider', TimeSlider);
