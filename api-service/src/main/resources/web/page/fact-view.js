import { html, nothing, svg } from 'lit';
import * as api from './api.js';
import { PageElement } from './element.js';
import { badge, icon } from './glyphs.js';
import { changed, go } from './route.js';
import { axis, drawn, strip } from './spread.js';
import { context } from './text.js';
import { answer, answerText, bestIndex, moment, outletName, plural, RELATION_WORDS, span, stance, STATUS_MEANING } from './words.js';

const STANCES = { best: 'Best value', agrees: 'Agrees with it', contradicts: 'Contradicts it', replaced: 'Replaced by it', replaces: 'Replaces it' };

/** One fact: its positions side by side, who says what in which words, how they stand to each other, why, and when. */
export class FactView extends PageElement {
  static properties = { factId: {}, knownAt: {}, revision: {}, fact: { state: true }, turns: { state: true }, bodies: { state: true }, problem: { state: true }, room: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.resizes = new ResizeObserver(() => this.measure());
    this.resizes.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resizes.disconnect();
  }

  /** The plot is drawn as wide as it stands, so that its letters keep their size. */
  measure() {
    const row = this.querySelector('.spread-row .spread');
    if (row) this.room = Math.max(90, Math.round(row.getBoundingClientRect().width));
  }

  updated() {
    this.measure();
  }

  willUpdate(changes) {
    if (changes.has('factId') || changes.has('knownAt')) {
      this.fact = this.turns = this.problem = undefined;
      this.bodies = new Map();
      this.load();
    } else if (changes.has('revision') && this.fact && this.revision > this.fact.revision) {
      this.load();
    }
  }

  async load() {
    const asked = this.factId;
    try {
      const [fact, history] = await Promise.all([api.fact(asked, this.knownAt), api.history(asked).catch(() => ({ items: [] }))]);
      if (asked !== this.factId) return;
      if (fact.id !== asked) return go(changed({ fact: fact.id }), { replace: true });
      this.fact = fact;
      this.turns = history.items;
      this.problem = undefined;
      await this.updateComplete;
      this.dispatchEvent(new Event('loaded'));
      this.read(fact);
    } catch (problem) {
      if (asked === this.factId) this.problem = problem;
    }
  }

  /** The articles' texts, for the words around each claim. */
  async read(fact) {
    const ids = [...new Set(fact.evidence.map((claim) => claim.articleId))].filter((id) => !this.bodies.has(id));
    const found = await Promise.all(ids.map((id) => api.article(id, this.knownAt).catch(() => null)));
    if (fact.id !== this.factId) return;
    found.forEach((article, i) => article && this.bodies.set(ids[i], article));
    this.bodies = new Map(this.bodies);
  }

  render() {
    return html`<header class="pane-head">
        <a class="button quiet back" href=${changed({ fact: undefined })}>${icon('back')}<span>Facts</span></a>
        <p class="pane-title">Fact</p>
        <a class="button quiet close" href=${changed({ fact: undefined })} aria-label="Close this fact">${icon('close')}</a>
      </header>
      ${this.problem ? this.missing() : this.fact ? this.whole(this.fact) : html`<p class="waiting" role="status">Loading the fact…</p>`}`;
  }

  missing() {
    return html`<div class="empty"><h2>${this.problem.status === 410 ? 'This fact is gone' : 'This fact cannot be shown'}</h2><p>${this.problem.message}</p></div>`;
  }

  whole(fact) {
    const best = bestIndex(fact);
    const said = answer(fact.best.answer, fact.best.polarity, fact.positions[best].modality);
    const where = fact.place.map((place) => place.name).join(', ');
    return html`<article class="fact-detail" data-status=${fact.status}>
      <p class="kicker">${badge(fact.status)}<span>${fact.type}</span>${where ? html`<span>${where}</span>` : nothing}${fact.time ? html`<span>${span(fact.time)}</span>` : nothing}</p>
      <h2 class="question" tabindex="-1">${fact.question}</h2>
      <p class=${said.long ? 'answer long' : 'answer'}><span class="value">${said.head}</span>${said.note ? html` <span class="unit">${said.note}</span>` : nothing}</p>
      <p class="tally"><b>${plural(fact.origins, 'origin')}</b> in ${plural(fact.outlets, 'outlet')}, ${plural(fact.claims, 'claim')}</p>
      <section class="why"><h3>Why</h3><p>${fact.why}</p><p class="meaning">${STATUS_MEANING[fact.status]}.</p></section>
      ${fact.positions.length > 1 ? this.plot(fact, best) : nothing}
      <section><h3>Who says what</h3><div class="positions">${fact.positions.map((position, i) => this.position(fact, position, i, best))}</div>
        ${fact.evidenceCount > fact.evidence.length ? html`<p class="meta">${fact.evidence.length} of ${fact.evidenceCount} claims are shown; <a href=${fact.evidenceLink}>all of them as data</a>.</p>` : nothing}
      </section>
      ${fact.relations.length ? this.relations(fact) : nothing}
      ${this.history()}
      <p class="meta data"><a href=${`/facts/${fact.id}`}>As data</a> · revision ${fact.revision} · published ${moment(fact.firstPublished)}${fact.lastPublished === fact.firstPublished ? '' : ` to ${moment(fact.lastPublished)}`}</p>
    </article>`;
  }

  plot(fact, best) {
    const width = this.room ?? 240;
    const scale = axis(fact, width);
    return html`<section class="spreads"><h3>Spread</h3>
      <div class="spread-rows">
        ${fact.positions.map((position, i) => {
          const kind = stance(fact, i, best);
          return html`<div class="spread-row"><span class="said">${answerText(position)}</span>
            <svg class="spread" viewBox=${`0 0 ${width} 22`} aria-hidden="true">${scale ? drawn(position, kind, scale, 11, width) : strip(position, kind, 11, width)}</svg>
            <span class="by">${plural(position.origins.length, 'origin')}</span></div>`;
        })}
        ${scale ? html`<div class="spread-row axis"><span></span>${this.axis(scale, width)}<span></span></div>` : nothing}
      </div>
      <p class="legend">${[...new Set(fact.positions.map((_, i) => stance(fact, i, best)))].map((kind) => html`<span><svg class="spread" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${strip({ origins: [1] }, kind, 8, 30)}</svg>${STANCES[kind].toLowerCase()}</span>`)}</p>
    </section>`;
  }

  axis(scale, width) {
    const format = scale.tickFormat(4);
    const ticks = scale.ticks(4).filter((tick) => format(tick));
    return html`<svg class="spread" viewBox=${`0 0 ${width} 20`} aria-hidden="true">${axisMarks(scale, ticks, format)}</svg>`;
  }

  position(fact, position, i, best) {
    const kind = stance(fact, i, best);
    const said = answer(position.answer, position.polarity, position.modality);
    const claims = new Map(fact.evidence.map((claim) => [claim.id, claim]));
    return html`<section class="position" data-stance=${kind} aria-label=${`Position: ${answerText(position)}`}>
      <header><p class=${said.long ? 'answer long' : 'answer'}><span class="value">${said.head}</span>${said.note ? html` <span class="unit">${said.note}</span>` : nothing}</p><p class="stance">${STANCES[kind]}</p></header>
      ${position.origins.map(
        (origin) => html`<div class="origin"><h4>${origin.name} <span class="outlets">in ${origin.outlets.join(', ')}</span></h4>
          <ul>${origin.claims.map((id) => claims.get(id)).filter(Boolean).map((claim) => this.claim(claim))}</ul></div>`,
      )}
    </section>`;
  }

  claim(claim) {
    const said = claim.attribution;
    const article = this.bodies.get(claim.articleId);
    const words = article?.articleBody ? context(article.articleBody, claim.evidence) : { before: '', exact: claim.evidence.exact, after: '' };
    return html`<li class="claim">
      <blockquote ?data-read=${!!article}>${words.before}<mark>${words.exact}</mark>${words.after}</blockquote>
      <p class="meta">${
        said
          ? html`<b>${said.source.name}</b>${said.cue ? html` <q class="cue">${said.cue}</q>` : nothing}${said.via ? html` via ${said.via.name}` : nothing}${said.quoted ? ', in their own words' : ''}`
          : html`<b>${outletName(claim.publication)}</b>`
      } · <a href=${changed({ article: claim.articleId, claim: claim.id })}>${outletName(claim.publication)}, ${moment(claim.publication.datePublished)}</a></p>
    </li>`;
  }

  relations(fact) {
    const name = (i) => html`<b>${answerText(fact.positions[i])}</b> <span class="who">(${fact.positions[i].origins.map((origin) => origin.name).join(', ')})</span>`;
    return html`<section><h3>How the positions stand to each other</h3>
      <ul class="relations">${fact.relations.map((r) => html`<li data-relation=${r.relation}>${name(r.from)} <em>${RELATION_WORDS[r.relation]}</em> ${name(r.to)}</li>`)}</ul></section>`;
  }

  history() {
    if (!this.turns?.length) return nothing;
    return html`<section><h3>History</h3><ol class="timeline">
      ${this.turns.map(
        (turn) => html`<li data-status=${turn.status}><time datetime=${turn.from}>${moment(turn.from)}</time>
          <p><b>${answerText({ ...turn.best })}</b> ${badge(turn.status)}</p>
          <p class="meta">${plural(turn.origins, 'origin')}, ${plural(turn.outlets, 'outlet')}${moves(turn)}</p></li>`,
      )}
    </ol></section>`;
  }
}

const axisMarks = (scale, ticks, format) => ticks.map((tick) => svgTick(scale(tick), format(tick)));

/** Who came and went as an answer began. */
function moves(turn) {
  const who = (list) => [...new Set(list.map((each) => each.source || each.outlet || 'an outlet'))].slice(0, 4).join(', ');
  const parts = [];
  if (turn.joined.length) parts.push(`came: ${who(turn.joined)}`);
  if (turn.left.length) parts.push(`went: ${who(turn.left)}`);
  return parts.length ? ` · ${parts.join('; ')}` : '';
}

const svgTick = (x, label) => svg`<path class="tick" d=${`M${x} 0v4`}/><text x=${x} y="16" text-anchor="middle">${label}</text>`;

customElements.define('fact-view', FactView);
