// All that the page asks of the API, in one place; also the one place from which a key is sent.

const KEY = 'crosswire.key';

/** A problem (RFC 9457) as the API told it. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.title || `The server answers ${status}.`);
    this.status = status;
    this.body = body;
  }

  /** Another key may open it. */
  get locked() {
    return this.status === 401 || this.status === 403;
  }
}

/** The reader's key, kept until the tab is closed. */
export const key = {
  get: () => sessionStorage.getItem(KEY) ?? '',
  set: (value) => (value ? sessionStorage.setItem(KEY, value) : sessionStorage.removeItem(KEY)),
};

function send(path, options) {
  const headers = { Accept: 'application/json', ...options.headers };
  if (key.get()) headers['X-API-Key'] = key.get();
  return fetch(path, { ...options, headers });
}

async function request(path, options = {}) {
  const response = await send(path, options);
  const text = await response.text();
  let body = {};
  try {
    body = text ? JSON.parse(text) : {};
  } catch {
    // told by the status alone
  }
  if (!response.ok) throw new Problem(response.status, body);
  return body;
}

const withQuery = (path, query) => {
  const search = query?.toString();
  return search ? `${path}?${search}` : path;
};
const one = (kind, id, knownAt) =>
  request(withQuery(`/${kind}/${encodeURIComponent(id)}`, knownAt ? new URLSearchParams({ knownAt }) : null));

export const facts = (query, signal) => request(withQuery('/facts', query), { signal });
export const counts = (query, signal) => request(withQuery('/facts/counts', query), { signal });
export const fact = (id, knownAt) => one('facts', id, knownAt);
export const history = (id) => request(`/facts/${encodeURIComponent(id)}/history`);
export const stories = (query) => request(withQuery('/stories', query));
export const story = (id, knownAt) => one('stories', id, knownAt);
export const article = (id, knownAt) => one('articles', id, knownAt);
export const articles = (query) => request(withQuery('/articles', query));

/** Hands an article to ingest-service, by way of the API's own address. */
export const publish = (type, body) =>
  request('/articles', { method: 'POST', headers: { 'Content-Type': type }, body });

/** The stream of facts that change, after the event of that id. */
export async function stream(query, lastId, signal) {
  const headers = { Accept: 'text/event-stream', ...(lastId ? { 'Last-Event-ID': lastId } : {}) };
  const response = await send(withQuery('/stream', query), { headers, signal, cache: 'no-store' });
  if (!response.ok) throw new Problem(response.status, {});
  return response;
}
