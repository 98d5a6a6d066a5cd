const FLUSH_MS = 300;

/**
 * The facts that change, in batches: however many come, the page hears of them three times a second. A break is
 * mended by the browser, which resumes after the last event; what cannot be resumed is told as `reset`.
 */
export class Live {
  /** @param on `{changes(Map id → fact or null), state('connecting' | 'live' | 'lost'), reset()}` */
  constructor(query, on) {
    this.query = query;
    this.on = on;
    this.batch = new Map();
    this.lastId = null;
    this.anew = false;
    this.open();
  }

  open() {
    const query = new URLSearchParams(this.query);
    if (this.lastId) query.set('lastEventId', this.lastId);
    this.source = new EventSource(`/stream?${query}`);
    this.source.addEventListener('open', () => this.opened());
    this.source.addEventListener('error', () => this.failed());
    this.source.addEventListener('fact', (event) => this.take(event, (body) => [body.id, body]));
    this.source.addEventListener('gone', (event) => this.take(event, (body) => [body.id, null]));
    this.source.addEventListener('hello', (event) => this.keep(event));
    this.source.addEventListener('live', (event) => this.keep(event));
    this.source.addEventListener('reset', () => this.on.reset());
    this.on.state('connecting');
  }

  opened() {
    if (this.anew && !this.lastId) this.on.reset();
    this.on.state('live');
  }

  failed() {
    this.on.state('lost');
    if (this.source.readyState === EventSource.CLOSED) {
      this.anew = true;
      this.retry = setTimeout(() => this.open(), 2000);
    }
  }

  keep(event) {
    if (event.lastEventId) this.lastId = event.lastEventId;
  }

  take(event, read) {
    this.keep(event);
    const [id, fact] = read(JSON.parse(event.data));
    this.batch.set(id, fact);
    this.timer ??= setTimeout(() => this.flush(), FLUSH_MS);
  }

  flush() {
    this.timer = undefined;
    const batch = this.batch;
    this.batch = new Map();
    this.on.changes(batch);
  }

  close() {
    clearTimeout(this.timer);
    clearTimeout(this.retry);
    this.source.close();
  }
}
