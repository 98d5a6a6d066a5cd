import { html, svg } from 'lit';
import { STATUS_WORDS } from './words.js';

// A shape for each verdict: it is told by shape, word and colour, never by colour alone.
const SHAPES = {
  disputed: svg`<path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" class="solid"/><path d="M5.4 6.6h5.2M5.4 9.4h5.2M9.6 4.9 6.4 11.1" class="cut"/>`,
  updated: svg`<circle cx="8" cy="8" r="6.2" class="line"/><path d="M8 11.4V4.9M5.2 7.5 8 4.7l2.8 2.8" class="line"/>`,
  corroborated: svg`<circle cx="8" cy="8" r="6.8" class="solid"/><path d="m4.9 8.2 2.2 2.3 4-4.6" class="cut"/>`,
  single: svg`<circle cx="8" cy="8" r="5.6" class="line"/><circle cx="8" cy="8" r="1.5" class="solid"/>`,
  recent: svg`<path d="M9.2 1.4 3 9.2h4.2L6.6 14.6 13 6.7H8.6Z" class="solid"/>`,
};

export const glyph = (status) => html`<svg class="glyph" data-status=${status} viewBox="0 0 16 16" aria-hidden="true">${SHAPES[status] ?? SHAPES.single}</svg>`;

export const badge = (status) => html`<span class="badge" data-status=${status}>${glyph(status)}<span>${STATUS_WORDS[status]}</span></span>`;

const ICONS = {
  search: svg`<circle cx="7" cy="7" r="4.6"/><path d="m10.6 10.6 4 4"/>`,
  clock: svg`<circle cx="8" cy="8" r="6.2"/><path d="M8 4.6V8l2.4 1.8"/>`,
  add: svg`<path d="M8 3v10M3 8h10"/>`,
  close: svg`<path d="m4 4 8 8M12 4l-8 8"/>`,
  back: svg`<path d="M10 3 5 8l5 5"/>`,
  help: svg`<circle cx="8" cy="8" r="6.4"/><path d="M6.2 6.3c.2-2.4 3.8-2.2 3.6.1-.1 1.3-1.8 1.4-1.8 2.9M8 11.6v.2"/>`,
};
export const icon = (name) => html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${ICONS[name]}</svg>`;
