// The page's state is its address: what is shown can be shared, bookmarked and gone back to.

const LISTS = new Set(['status', 'type']);
const NAMES = ['story', 'view', 'q', 'status', 'type', 'entity', 'place', 'from', 'to', 'sort', 'knownAt', 'article', 'claim', 'fact'];
/** What narrows the facts, by the API's own names. */
export const FILTERS = ['story', 'q', 'status', 'type', 'entity', 'place', 'from', 'to'];
export const VIEWS = ['facts', 'matrix', 'map', 'articles'];

export function read(search = location.search) {
  const given = new URLSearchParams(search);
  const route = {};
  for (const name of NAMES) {
    const value = given.get(name);
    if (value) route[name] = LISTS.has(name) ? value.split(',').filter(Boolean) : value;
  }
  if (!VIEWS.includes(route.view)) route.view = 'facts';
  return route;
}

export function href(route) {
  const given = new URLSearchParams();
  for (const name of NAMES) {
    const value = Array.isArray(route[name]) ? route[name].join(',') : route[name];
    if (value && !(name === 'view' && value === 'facts')) given.set(name, value);
  }
  const search = given.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return search ? `/?${search}` : '/';
}

/** The address with changes; an undefined or empty value takes its name away. */
export const changed = (changes) => href({ ...read(), ...changes });

export function go(address, { replace = false } = {}) {
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState']({ ours: true }, '', address);
  dispatchEvent(new Event('route'));
}

/** The query that asks the API for the facts of a route. */
export function query(route, names = [...FILTERS, 'knownAt']) {
  const query = new URLSearchParams();
  for (const name of names) {
    if (route[name]?.length) query.set(name, Array.isArray(route[name]) ? route[name].join(',') : route[name]);
  }
  return query;
}

/** Follows the page's own links without a reload; those with a modifier or for another window stay the browser's. */
export function followLinks(root) {
  root.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button;
    if (!link || modified || event.defaultPrevented || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || url.pathname !== '/') return;
    if (url.hash && url.search === location.search) return;
    event.preventDefault();
    go(url.pathname + url.search);
  });
  addEventListener('popstate', () => dispatchEvent(new Event('route')));
}
