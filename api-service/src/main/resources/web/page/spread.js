import { html, nothing, svg } from 'lit';
import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { answerText, bestIndex, plural, stance } from './words.js';

// The spread of a fact's positions on an axis: exact values as marks, bounds and ranges as lines, with open ends as
// arrows. What stands to the best value how is told by shape; the number of origins by the mark's size.

const MOST = 12;

function extent(position) {
  const { answer } = position;
  if (answer.kind === 'quantity') {
    const { value, lower, upper, comparator } = answer.quantity;
    return { value: comparator === '=' || comparator === '~' ? value : null, lower, upper, about: comparator === '~' };
  }
  if (answer.kind === 'time') {
    const start = answer.time.start && Date.parse(answer.time.start.padEnd(10, '-01').slice(0, 10));
    const end = answer.time.end && Date.parse(answer.time.end.padEnd(10, '-01').slice(0, 10));
    return { value: start === end ? start : null, lower: start ?? null, upper: end ?? null };
  }
  return null;
}

/** The axis that a fact's positions stand on; null where they stand on none. */
export function axis(fact, width, margin = 12) {
  const kind = fact.best.answer.kind;
  if (kind !== 'quantity' && kind !== 'time') return null;
  const extents = fact.positions.map(extent).filter(Boolean);
  if (extents.length < 2) return null;
  const numbers = extents.flatMap((e) => [e.value, e.lower, e.upper]).filter((n) => n != null);
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const pad = high > low ? (high - low) * 0.14 : Math.abs(high) * 0.2 || 1;
  const range = [margin, width - margin];
  if (kind === 'time') return scaleUtc([low - (pad || 864e5), high + (pad || 864e5)], range);
  if (low > 0 && high / low > 40) return scaleLog([low / 1.6, high * 1.6], range);
  return scaleLinear([low > 0 ? Math.max(0, low - pad) : low - pad, high + pad], range);
}

function mark(kind, x, y, size) {
  switch (kind) {
    case 'best':
      return svg`<circle cx=${x} cy=${y} r=${size} class="best"/>`;
    case 'contradicts':
      return svg`<path d=${`M${x} ${y - size - 1}L${x + size + 1} ${y}L${x} ${y + size + 1}L${x - size - 1} ${y}Z`} class="contradicts"/>`;
    case 'replaced':
      return svg`<path d=${`M${x - size} ${y - size}l${2 * size} ${2 * size}M${x - size} ${y + size}l${2 * size} ${-2 * size}`} class="replaced"/>`;
    case 'replaces':
      return svg`<path d=${`M${x} ${y - size - 1}l${size + 1} ${2 * size}h${-2 * (size + 1)}Z`} class="replaces"/>`;
    default:
      return svg`<circle cx=${x} cy=${y} r=${size} class="agrees"/>`;
  }
}

/** One position drawn at a height. */
export function drawn(position, kind, scale, y, width) {
  const e = extent(position);
  if (!e) return strip(position, kind, y, width);
  const size = Math.min(6, 3 + Math.sqrt(position.origins.length));
  if (e.value != null) {
    const x = scale(e.value);
    return svg`${e.about ? svg`<path d=${`M${x - 14} ${y}h28`} class=${`range about ${kind}`}/>` : nothing}${mark(kind, x, y, size)}`;
  }
  const from = e.lower == null ? 3 : scale(e.lower);
  const to = e.upper == null ? width - 3 : scale(e.upper);
  return svg`<path d=${`M${from} ${y}H${to}`} class=${`range ${kind}`}/>
    ${e.lower == null ? arrow(from, y, -1, kind) : tick(from, y, kind)}${e.upper == null ? arrow(to, y, 1, kind) : tick(to, y, kind)}`;
}

const tick = (x, y, kind) => svg`<path d=${`M${x} ${y - 4.5}v9`} class=${`range ${kind}`}/>`;
const arrow = (x, y, way, kind) => svg`<path d=${`M${x - 4 * way} ${y - 3.5}L${x} ${y}L${x - 4 * way} ${y + 3.5}`} class=${`range ${kind}`}/>`;

/** In words what the plot shows. */
export const spreadText = (fact) =>
  `${plural(fact.positions.length, 'position')}: ${fact.positions
    .map((p) => `${answerText(p)} (${plural(p.origins.length, 'origin')})`)
    .join('; ')}`;

/** The small plot of a row: nothing where there is but one answer. */
export function spread(fact, width = 168, height = 44) {
  if (fact.positions.length < 2) return nothing;
  const scale = axis(fact, width);
  const best = bestIndex(fact);
  const shown = fact.positions.slice(0, MOST);
  const step = Math.min(11, (height - 8) / shown.length);
  const top = (height - step * (shown.length - 1)) / 2;
  return html`<svg class="spread" viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} role="img" aria-label=${spreadText(fact)}>
    ${scale ? svg`<path class="guide" d=${`M${guide(fact, scale, best)} 2V${height - 2}`}/>` : nothing}
    ${shown.map((position, i) => {
      const kind = stance(fact, i, best);
      const y = top + i * step;
      return scale ? drawn(position, kind, scale, y, width) : strip(position, kind, y, width);
    })}
  </svg>`;
}

function guide(fact, scale, best) {
  const e = extent(fact.positions[best]);
  return scale(e?.value ?? e?.lower ?? e?.upper ?? scale.domain()[0]);
}

/** An answer that has no place on an axis: a mark for each origin. */
export function strip(position, kind, y, width) {
  const marks = position.origins.slice(0, Math.floor((width - 12) / 12));
  return svg`${marks.map((_, i) => mark(kind, 8 + i * 12, y, 3.6))}`;
}
