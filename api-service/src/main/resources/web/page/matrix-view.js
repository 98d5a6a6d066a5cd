import { html, nothing } from 'lit';
import { PageElement } from './element.js';
import { glyph } from './glyphs.js';
import { changed } from './route.js';
import { answerText, bestIndex, originNames, plural, stance } from './words.js';

const MOST_SPEAKERS = 14;
const MOST_OUTLETS = 8;
const MOST_FACTS = 150;
const SIGNS = { best: '●', agrees: '○', contradicts: '◆', replaced: '✕', replaces: '▲' };
const WORDS = { best: 'says the best value', agrees: 'agrees', contradicts: 'contradicts', replaced: 'was replaced', replaces: 'replaces' };

/** Speakers against facts: who says what where, so that the sides are seen at a glance. */
export class MatrixView extends PageElement {
  static properties = { facts: { attribute: false }, selected: {}, all: { state: true } };

  render() {
    const shared = this.facts.filter((fact) => fact.origins > 1 || fact.positions.length > 1);
    const chosen = (this.all ? [...this.facts] : shared).sort(byHeat).slice(0, MOST_FACTS);
    const speakers = columns(chosen);
    return html`<div class="matrix-head"><p>${plural(shared.length, 'fact')} on which more than one origin speaks or more than one answer stands.</p>
        <label class="check"><input type="checkbox" .checked=${!!this.all} @change=${(event) => (this.all = event.target.checked)}> Facts of one origin too</label></div>
      ${chosen.length ? this.table(chosen, speakers) : html`<div class="empty"><h2>No two origins speak on one fact here</h2><p>Choose another story or loosen the filters.</p></div>`}
      <p class="legend">${Object.keys(SIGNS).map((kind) => html`<span data-stance=${kind}><b aria-hidden="true">${SIGNS[kind]}</b> ${WORDS[kind]}</span>`)}</p>`;
  }

  table(facts, { named, outlets }) {
    const speakers = [...named, ...outlets];
    return html`<div class="matrix" role="region" aria-label="Who says what" tabindex="0"><table>
      <thead><tr class="kinds"><td></td>${named.length ? html`<th scope="colgroup" colspan=${named.length}>Speakers</th>` : nothing}${outlets.length ? html`<th scope="colgroup" colspan=${outlets.length}>Outlets themselves</th>` : nothing}</tr><tr><th scope="col" class="corner">Question</th>${speakers.map((name) => html`<th scope="col"><span>${name}</span></th>`)}</tr></thead>
      <tbody>${facts.map((fact) => this.row(fact, speakers))}</tbody></table></div>`;
  }

  row(fact, speakers) {
    const best = bestIndex(fact);
    return html`<tr data-status=${fact.status} ?data-on=${fact.id === this.selected}><th scope="row">${glyph(fact.status)}<a href=${changed({ fact: fact.id })}>${fact.question}</a></th>
      ${speakers.map((name) => this.cell(fact, name, best))}</tr>`;
  }

  cell(fact, name, best) {
    const said = fact.positions.map((position, i) => ({ position, i })).filter(({ position }) => position.origins.some((origin) => origin.name === name));
    if (!said.length) return html`<td class="silent"></td>`;
    return html`<td>${said.map(({ position, i }) => {
      const kind = stance(fact, i, best);
      return html`<div class="cell" data-stance=${kind}><b aria-hidden="true">${SIGNS[kind]}</b> ${short(position)}<span class="visually-hidden"> (${WORDS[kind]})</span></div>`;
    })}</td>`;
  }
}

const short = (position) => {
  const text = answerText(position);
  return text.length > 44 ? html`<span title=${text}>${text.slice(0, 42)}…</span>` : text;
};

const ORDER = { disputed: 0, updated: 1, corroborated: 2, single: 3 };
const byHeat = (a, b) => ORDER[a.status] - ORDER[b.status] || b.positions.length - a.positions.length || b.origins - a.origins || a.question.localeCompare(b.question);

/** Where answers differ, it matters most who speaks. */
const weight = (fact) => (fact.status === 'disputed' ? 6 : 1) + 2 * (fact.positions.length - 1);

/** The speakers to show: those who speak on most, named ones apart from outlets that speak for themselves. */
function columns(facts) {
  const counts = new Map();
  for (const fact of facts) for (const name of originNames(fact)) counts.set(name, (counts.get(name) ?? 0) + weight(fact));
  const voices = new Set(facts.flatMap((fact) => fact.positions.flatMap((position) => position.origins.filter((origin) => origin.outlets.includes(origin.name)).map((origin) => origin.name))));
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);
  const alike = likeness(facts);
  return {
    named: inOrder(most.filter((name) => !voices.has(name)).slice(0, MOST_SPEAKERS), alike),
    outlets: inOrder(most.filter((name) => voices.has(name)).slice(0, MOST_OUTLETS), alike),
  };
}

/** Who often answers alike stands side by side, beginning with the one who speaks on most. */
function inOrder(names, alike) {
  const left = [...names];
  const ordered = left.splice(0, 1);
  while (left.length) {
    const last = ordered.at(-1);
    let next = 0;
    left.forEach((name, i) => {
      if (alike(last, name) > alike(last, left[next])) next = i;
    });
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}

/** How often two give one answer, less how often they give different ones. */
function likeness(facts) {
  const says = (position, name) => position.origins.some((origin) => origin.name === name);
  return (a, b) =>
    facts.reduce((sum, fact) => {
      const one = fact.positions.findIndex((position) => says(position, a));
      const other = fact.positions.findIndex((position) => says(position, b));
      return one < 0 || other < 0 ? sum : sum + (one === other ? 1 : -1);
    }, 0);
}

customElements.define('matrix-view', MatrixView);
