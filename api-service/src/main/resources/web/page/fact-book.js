import * as api from './api.js';
import { Live } from './live.js';
import { query } from './route.js';
import { STATUSES } from './words.js';

const PAGE = 200;
const RECENT = 40;
const COUNT_EVERY_MS = 2000;

/**
 * The facts that match a route's filters, loaded page by page as they are looked at and kept up with the stream.
 * Facts stand in sections by status, what calls for a look first; those that changed while the page was open stand
 * before all others until they are marked as seen.
 */
export class FactBook {
  /** @param on `{changed(), told(changes), state(text), failed(problem)}` */
  constructor(route, on) {
    this.route = route;
    this.on = on;
    this.byId = new Map();
    this.marks = new Map();
    this.recent = [];
    this.counts = null;
    this.aborter = new AbortController();
    this.sections = [];
  }

  get live() {
    return !this.route.knownAt;
  }

  /** Loads the first page and follows the stream from before it, so that nothing falls between. */
  begin() {
    const wanted = this.route.status?.length ? STATUSES.filter((status) => this.route.status.includes(status)) : STATUSES;
    this.sections = this.route.sort === 'newest' ? [section('newest', this.route.status)] : wanted.map((status) => section(status, [status]));
    this.byId.clear();
    if (this.live) {
      this.stream ??= new Live(query(this.route), {
        changes: (changes) => this.take(changes),
        state: (state) => this.on.state(state),
        reset: () => this.begin(),
      });
    }
    this.count();
    this.more();
  }

  close() {
    this.closed = true;
    this.stream?.close();
    this.aborter.abort();
    clearTimeout(this.counting);
  }

  get done() {
    return this.sections.every((section) => section.done);
  }

  /** Loads the next page; of several sections as many as it takes to fill one. */
  async more() {
    if (this.loading || this.done || this.closed) return;
    this.loading = true;
    const sections = this.sections;
    let failed = false;
    try {
      let room = PAGE;
      while (room > 0 && !sections.every((section) => section.done)) {
        const section = sections.find((each) => !each.done);
        room -= await this.load(section, room);
        if (this.closed || sections !== this.sections) return;
      }
    } catch (problem) {
      failed = true;
      if (!this.closed) this.on.failed(problem);
    } finally {
      this.loading = false;
    }
    if (sections !== this.sections) return this.more();
    if (!failed) this.on.changed();
  }

  /** Loads until that many facts are there. */
  async fill(most) {
    while (!this.closed && !this.done && this.byId.size < most) {
      const before = this.byId.size;
      await this.more();
      if (this.byId.size === before) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async load(section, limit) {
    const asked = query({ ...this.route, status: section.statuses });
    asked.set('sort', '-lastPublished');
    asked.set('limit', Math.max(20, limit));
    if (section.next) asked.set('cursor', section.next);
    const page = await api.facts(asked, this.aborter.signal);
    for (const fact of page.items) {
      const known = this.byId.get(fact.id);
      if (known && known.revision >= fact.revision) continue;
      this.byId.set(fact.id, fact);
      if (!known) section.ids.push(fact.id);
    }
    section.next = page.next;
    section.done = !page.next;
    if (section.done && section.status !== 'newest') this.sort(section);
    return page.items.length;
  }

  /** A section that is there as a whole has its day's most telling facts first. */
  sort(section) {
    const day = (fact) => fact.lastPublished.slice(0, 10);
    const telling = (fact) => fact.positions.length * 4 + fact.origins * 2 + fact.outlets;
    section.ids.sort((a, b) => {
      const [one, other] = [this.byId.get(a), this.byId.get(b)];
      return one && other ? day(other).localeCompare(day(one)) || telling(other) - telling(one) : 0;
    });
  }

  /** Takes a batch of changes in. */
  take(changes) {
    const told = [];
    for (const [id, fact] of changes) {
      const known = this.byId.get(id);
      if (!fact) {
        if (known) this.remove(id);
        told.push({ id, kind: 'gone', fact: known });
      } else if (!known || known.revision < fact.revision) {
        if (known && known.status !== fact.status) this.remove(id);
        this.put(fact, known);
        told.push({ id, kind: known || fact.version > 1 ? 'changed' : 'new', fact });
      }
    }
    const marked = told.filter((change) => change.kind !== 'gone');
    marked.forEach((change) => this.marks.set(change.id, change.kind));
    const ids = new Set(marked.map((change) => change.id));
    this.recent = [...ids, ...this.recent.filter((id) => !ids.has(id) && this.byId.has(id))].slice(0, RECENT);
    this.counting ??= setTimeout(() => this.count(), COUNT_EVERY_MS);
    this.on.told(told);
    this.on.changed();
  }

  put(fact, known) {
    this.byId.set(fact.id, fact);
    if (known && known.status === fact.status) return;
    const section = this.sections.find((each) => each.statuses == null || each.statuses.includes(fact.status));
    section?.fresh.push(fact.id);
  }

  remove(id) {
    this.byId.delete(id);
    for (const section of this.sections) section.left.add(id);
    this.marks.delete(id);
  }

  async count() {
    this.counting = undefined;
    try {
      const asked = query({ ...this.route, status: undefined });
      this.counts = await api.counts(asked, this.aborter.signal);
      this.on.changed();
    } catch (problem) {
      if (!this.closed) this.on.failed(problem);
    }
  }

  seen() {
    this.recent = [];
    this.marks.clear();
    this.on.changed();
  }

  /** The list to show: headings, facts and a sign that more is to come. */
  rows() {
    const rows = [];
    const recent = new Set(this.recent);
    if (recent.size) {
      rows.push({ kind: 'heading', key: 'recent', status: 'recent', count: recent.size });
      for (const id of this.recent) if (this.byId.has(id)) rows.push({ kind: 'fact', key: id, fact: this.byId.get(id), mark: this.marks.get(id) });
    }
    for (const section of this.sections) {
      tidy(section, this.byId);
      const ids = section.ids.filter((id) => !recent.has(id));
      const total = section.status === 'newest' ? undefined : this.counts?.[section.status];
      if (ids.length || (total && !section.done)) {
        rows.push({ kind: 'heading', key: section.status, status: section.status, count: total ?? ids.length });
      }
      for (const id of ids) rows.push({ kind: 'fact', key: id, fact: this.byId.get(id), mark: this.marks.get(id) });
      if (!section.done) {
        rows.push({ kind: 'more', key: 'more' });
        break;
      }
    }
    return rows;
  }

  facts() {
    return [...this.byId.values()];
  }
}

const section = (status, statuses) => ({ status, statuses, ids: [], fresh: [], left: new Set(), next: null, done: false });

/** Brings what came and went into a section's order, once a batch. */
function tidy(section, byId) {
  if (section.left.size) {
    section.ids = section.ids.filter((id) => !section.left.has(id));
  }
  if (section.fresh.length) {
    const fresh = [...new Set(section.fresh)].filter((id) => byId.has(id)).reverse();
    const known = new Set(fresh);
    section.ids = [...fresh, ...section.ids.filter((id) => !known.has(id))];
  }
  section.left.clear();
  section.fresh = [];
}
