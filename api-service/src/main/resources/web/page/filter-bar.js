import { html, nothing } from 'lit';
import { PageElement } from './element.js';
import { glyph, icon } from './glyphs.js';
import { changed, FILTERS, go } from './route.js';
import { STATUSES, STATUS_MEANING, STATUS_WORDS } from './words.js';

const TYPES = ['Attack', 'Intercept', 'Damage', 'Death', 'Injury', 'Forces', 'Control', 'Agree', 'Reject', 'Propose', 'Demand', 'Order', 'Promise', 'Accuse', 'Violate', 'Call', 'Meet', 'Exchange', 'Aid', 'Support', 'Respond', 'Operate', 'Evaluate', 'Economy', 'Legal', 'Vote', 'Disaster', 'Other'];
const MORE = { entity: ['Who takes part', 'text'], place: ['Where', 'text'], from: ['Happened on or after', 'date'], to: ['Happened on or before', 'date'] };

/** What is shown, and how much of each verdict there is; every choice goes into the address. */
export class FilterBar extends PageElement {
  static properties = { route: { attribute: false }, counts: { attribute: false }, open: { state: true } };

  render() {
    const { route, counts } = this;
    const set = FILTERS.filter((name) => !['story', 'status', 'q'].includes(name) && route[name]?.length);
    return html`<div class="verdicts" role="group" aria-label="Verdicts">${STATUSES.map((status) => this.verdict(status, route, counts))}</div>
      <div class="filters">
        <button class="quiet" aria-expanded=${!!this.open} aria-controls="more-filters" @click=${() => (this.open = !this.open)}>Filters</button>
        ${route.q ? this.chip('q', `“${route.q}”`) : nothing}
        ${set.map((name) => this.chip(name, `${MORE[name]?.[0] ?? 'Type'}: ${[route[name]].flat().join(', ')}`))}
        <label class="order">Order <select @change=${(event) => go(changed({ sort: event.target.value }))}>${[['', 'By verdict'], ['newest', 'Newest first']].map(([value, label]) => html`<option value=${value} ?selected=${(route.sort ?? '') === value}>${label}</option>`)}</select></label>
      </div>
      ${this.open ? this.form(route) : nothing}`;
  }

  verdict(status, route, counts) {
    const on = !!route.status?.includes(status);
    const rest = on ? route.status.filter((each) => each !== status) : [...(route.status ?? []), status];
    return html`<a role="button" class="verdict" data-status=${status} aria-pressed=${on} href=${changed({ status: rest })} @keydown=${pressBySpace} title=${STATUS_MEANING[status]}>
      <span class="figure">${counts ? counts[status].toLocaleString('en') : '–'}</span><span class="label">${glyph(status)}${STATUS_WORDS[status]}</span></a>`;
  }

  chip(name, label) {
    return html`<a class="chip" href=${changed({ [name]: undefined })} aria-label=${`Remove the filter ${label}`}>${label}${icon('close')}</a>`;
  }

  form(route) {
    return html`<form id="more-filters" class="more-filters" @submit=${this.submit}>
      <label>Type<select name="type"><option value="">Any</option>${TYPES.map((type) => html`<option ?selected=${route.type?.[0] === type}>${type}</option>`)}</select></label>
      ${Object.entries(MORE).map(([name, [label, type]]) => html`<label>${label}<input name=${name} type=${type} .value=${route[name] ?? ''}></label>`)}
      <button class="primary">Apply</button>
    </form>`;
  }

  submit(event) {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.target));
    go(changed({ ...given, type: given.type ? [given.type] : undefined }));
    this.open = false;
  }
}

/** What is told as a button answers to the space bar too. */
function pressBySpace(event) {
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}

customElements.define('filter-bar', FilterBar);
