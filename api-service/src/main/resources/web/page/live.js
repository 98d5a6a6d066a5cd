import * as api from './api.js';

const FLUSH_MS = 300;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;

/**
 * The facts that change, in batches: however many come, the page hears of them three times a second. A break is mended
 * by resuming after the last event; what cannot be resumed is told as `reset`. It is read by `fetch`, for an
 * `EventSource` cannot show a key. A page that is not in sight lets its connection go and resumes when it is looked at:
 * browsers allow six to a server, so many open tabs would leave none for anything else.
 */
export class Live {
  /** @param on `{changes(Map id → fact or null), state('connecting' | 'live' | 'lost' | 'locked'), reset()}` */
  constructor(query, on) {
    this.query = query;
    this.on = on;
    this.batch = new Map();
    this.lastId = null;
    this.onSight = () => document.hidden && this.aborter?.abort();
    document.addEventListener('visibilitychange', this.onSight);
    this.run();
  }

  async run() {
    this.on.state('connecting');
    let pause = FIRST_PAUSE_MS;
    for (let again = false; !this.closed; again = true) {
      await this.inSight();
      if (this.closed) return;
      this.aborter = new AbortController();
      try {
        const response = await api.stream(this.query, this.lastId, this.aborter.signal);
        if (again && !this.lastId) this.on.reset();
        this.on.state('live');
        pause = FIRST_PAUSE_MS;
        await this.read(response.body.pipeThrough(new TextDecoderStream()).getReader());
      } catch (problem) {
        if (problem.locked) return this.on.state('locked');
        // anything else is mended below
      }
      if (this.closed) return;
      if (document.hidden) continue;
      this.on.state('lost');
      await new Promise((resolve) => setTimeout(resolve, pause));
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
    }
  }

  /** Resolves at once where the page can be seen, else when it can be again, or is closed. */
  inSight() {
    return new Promise((resolve) => {
      if (!document.hidden) return resolve();
      this.resume = resolve;
      document.addEventListener('visibilitychange', resolve, { once: true });
    });
  }

  /** Server-sent events: fields a line, an empty line after each event. */
  async read(reader) {
    let rest = '';
    for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
      const blocks = (rest + value).split(/\r?\n\r?\n/);
      rest = blocks.pop();
      blocks.forEach((block) => this.event(block));
    }
  }

  event(block) {
    const fields = {};
    for (const line of block.split(/\r?\n/)) {
      const [, name, value] = /^([^:]*):? ?(.*)$/.exec(line);
      fields[name] = name === 'data' && 'data' in fields ? `${fields.data}\n${value}` : value;
    }
    if (fields.id) this.lastId = fields.id;
    if (fields.event === 'reset') this.on.reset();
    if (!fields.data || (fields.event !== 'fact' && fields.event !== 'gone')) return;
    const body = JSON.parse(fields.data);
    this.batch.set(body.id, fields.event === 'fact' ? body : null);
    this.timer ??= setTimeout(() => this.flush(), FLUSH_MS);
  }

  flush() {
    this.timer = undefined;
    const batch = this.batch;
    this.batch = new Map();
    this.on.changes(batch);
  }

  close() {
    this.closed = true;
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.onSight);
    this.aborter?.abort();
    this.resume?.();
  }
}
