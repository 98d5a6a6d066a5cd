import { html, nothing, svg } from 'lit';
import { geoNaturalEarth1, geoMercator, geoPath } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import { PageElement } from './element.js';
import { glyph } from './glyphs.js';
import { changed } from './route.js';
import { plural, STATUSES, STATUS_WORDS } from './words.js';
import { world } from './world.js';

const MARGIN = 20;
const WIDE = { width: 960, height: 560 };
const NARROW = { width: 400, height: 400 };

/** The places of the facts, on a map that comes with the page. */
export class MapView extends PageElement {
  static properties = { facts: { attribute: false }, selected: {}, whole: { state: true }, near: { state: true }, size: { state: true } };

  constructor() {
    super();
    this.size = WIDE;
    this.resizes = new ResizeObserver(() => (this.size = this.clientWidth < 640 ? NARROW : WIDE));
  }

  connectedCallback() {
    super.connectedCallback();
    this.resizes.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resizes.disconnect();
  }

  render() {
    const places = gather(this.facts);
    const located = new Set(places.flatMap((place) => place.facts.map((fact) => fact.id))).size;
    const projection = this.projection(places);
    const radius = scaleSqrt([1, Math.max(4, ...places.map((place) => place.facts.length))], [6, 26]);
    const path = geoPath(projection);
    const told = new Set(places.map((place) => place.whole).filter(Boolean));
    const labels = labelled(places, projection, radius);
    return html`<div class="matrix-head"><p>${plural(places.length, 'place')} of ${plural(located, 'fact')}; ${plural(this.facts.length - located, 'fact')} without a place on the map.</p>
        <div class="segmented" role="group" aria-label="Extent">${[['The places', false], ['The world', true]].map(([label, whole]) => html`<button aria-pressed=${!!this.whole === whole} @click=${() => (this.whole = whole)}>${label}</button>`)}</div></div>
      <div class="map"><svg viewBox=${`0 0 ${this.size.width} ${this.size.height}`} role="group" aria-label="Map of the places">
        <g class="land">${world().features.map((country) => svg`<path d=${path(country) ?? ''} ?data-told=${told.has(country)}/>`)}</g>
        ${places.map((place) => this.place(place, projection, radius, labels))}
      </svg></div>
      <h2 class="visually-hidden">The places as a list</h2>
      <ul class="places">${places.map((place) => html`<li ?data-near=${this.near === place.name} @mouseenter=${() => (this.near = place.name)} @mouseleave=${() => (this.near = undefined)}>
          <a href=${changed({ place: place.name, view: undefined })}>${place.name}</a> <span class="count">${place.facts.length}</span>
          <span class="mix">${STATUSES.map((status) => {
            const count = place.facts.filter((fact) => fact.status === status).length;
            return count ? html`<span title=${STATUS_WORDS[status]}>${glyph(status)}<span class="visually-hidden">${STATUS_WORDS[status]} </span>${count}</span>` : nothing;
          })}</span></li>`)}</ul>`;
  }

  place(place, projection, radius, labels) {
    const [x, y] = projection([place.longitude, place.latitude]);
    const r = radius(place.facts.length);
    const status = STATUSES.find((each) => place.facts.some((fact) => fact.status === each));
    const named = labels.has(place) || this.near === place.name;
    return svg`<a href=${changed({ place: place.name, view: undefined })} class="place" data-status=${status} ?data-whole=${!!place.whole} ?data-near=${this.near === place.name} aria-label=${`${place.name}: ${plural(place.facts.length, 'fact')}`}>
      <circle cx=${x} cy=${y} r=${r}/>${place.facts.length > 1 ? svg`<text class="number" x=${x} y=${y + 3.5} text-anchor="middle">${place.facts.length}</text>` : nothing}
      ${named ? svg`<text class="name" x=${x + r + 4} y=${y + 4}>${place.name}</text>` : nothing}</a>`;
  }

  /** Fitted to the places; whole countries count only where nothing is nearer told. */
  projection(places) {
    const { width, height } = this.size;
    const near = places.some((place) => !place.whole) ? places.filter((place) => !place.whole) : places;
    const longitudes = near.map((place) => place.longitude);
    const latitudes = near.map((place) => place.latitude);
    const wide = Math.max(...longitudes) - Math.min(...longitudes);
    if (this.whole || !near.length || wide > 120) return geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' });
    const room = Math.max(4, wide * 0.12);
    const corners = [
      [Math.min(...longitudes) - room, Math.max(-70, Math.min(...latitudes) - room / 2)],
      [Math.max(...longitudes) + room, Math.min(80, Math.max(...latitudes) + room / 2)],
    ];
    return geoMercator()
      .fitExtent([[MARGIN, MARGIN], [width - 90, height - MARGIN]], { type: 'MultiPoint', coordinates: corners })
      .clipExtent([[-width, -height], [2 * width, 2 * height]]);
  }
}

/** The places whose names find room, the most told of first. */
function labelled(places, projection, radius) {
  const taken = [];
  const labels = new Set();
  for (const place of places) {
    const [x, y] = projection([place.longitude, place.latitude]);
    const r = radius(place.facts.length);
    const box = { left: x - r, right: x + r + 10 + place.name.length * 7.5, top: y - Math.max(8, r), bottom: y + Math.max(8, r) };
    const meets = taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
    taken.push(meets ? { left: x - r, right: x + r, top: y - r, bottom: y + r } : box);
    if (!meets) labels.add(place);
  }
  return labels;
}

let last;

/** Each place with its facts, the most told of first; whole countries stand at their middle. */
function gather(facts) {
  if (last?.facts === facts) return last.places;
  const found = new Map();
  for (const fact of facts) {
    for (const place of fact.place) {
      const at = located(place);
      if (!at) continue;
      const kept = found.get(place.name) ?? { name: place.name, ...at, facts: [] };
      if (!kept.facts.includes(fact)) kept.facts.push(fact);
      found.set(place.name, kept);
    }
  }
  last = { facts, places: [...found.values()].sort((a, b) => b.facts.length - a.facts.length || a.name.localeCompare(b.name)) };
  return last.places;
}

function located(place) {
  if (place.latitude != null && place.longitude != null) return { latitude: place.latitude, longitude: place.longitude };
  const country = world().features.find((each) => (place.country && place.name === each.properties.name) || (place.country === each.id && place.within.length === 0 && place.geonames == null));
  return country ? { longitude: country.properties.at[0], latitude: country.properties.at[1], whole: country } : null;
}

customElements.define('map-view', MapView);
