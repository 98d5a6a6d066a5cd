// How values, dates and verdicts are said.

export const STATUSES = ['disputed', 'updated', 'corroborated', 'single'];
export const STATUS_WORDS = { disputed: 'Disputed', updated: 'Updated', corroborated: 'Corroborated', single: 'One origin' };
export const STATUS_MEANING = {
  disputed: 'Origins contradict each other',
  updated: 'A later answer replaced an earlier one',
  corroborated: 'Two or more independent origins agree',
  single: 'One origin alone says so',
};
export const RELATION_WORDS = {
  equals: 'equals',
  refines: 'is more precise than',
  boundConsistent: 'is a bound that holds for',
  vaguer: 'is vaguer than',
  rounds: 'rounds',
  updates: 'replaces',
  contradicts: 'contradicts',
};
const COMPARATORS = { '=': '', '>=': 'at least ', '>': 'over ', '<=': 'at most ', '<': 'under ', '~': 'about ' };
const IRREGULAR = { person: 'people', man: 'men', woman: 'women', child: 'children', personnel: 'personnel', aircraft: 'aircraft', foot: 'feet' };
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

export const plural = (count, word, many = `${word}s`) => `${number.format(count)} ${count === 1 ? word : many}`;

function units(unit, value) {
  if (value === 1) return unit;
  const [, head, last] = unit.match(/^(.*?)(\w+)$/) ?? [null, '', unit];
  if (/^[A-Z]{3}$/.test(unit)) return unit;
  if (IRREGULAR[last]) return head + IRREGULAR[last];
  if (/(s|x|z|ch|sh)$/.test(last)) return `${unit}es`;
  if (/[^aeiou]y$/.test(last)) return `${unit.slice(0, -1)}ies`;
  return `${unit}s`;
}

/** A quantity's number and its unit, apart. */
export function quantity(q) {
  const share = /^share of /.test(q.unit ?? '');
  const say = (value) => (share ? percent : number).format(value);
  const unit = q.unit == null ? '' : share ? q.unit.replace(/^share /, '') : units(q.unit, q.value);
  if (q.value != null) return { number: COMPARATORS[q.comparator] + say(q.value), unit };
  if (q.lower == null) return { number: `at most ${say(q.upper)}`, unit };
  if (q.upper == null) return { number: `at least ${say(q.lower)}`, unit };
  return { number: `${say(q.lower)}–${say(q.upper)}`, unit };
}

const names = (list) => list.map((each) => each.name).join(', ');

/** An answer as a head and, where there is one, a small remark to it. */
export function answer(answer, polarity, modality = 'actual') {
  const not = polarity === '-';
  const modal = { actual: '', hedged: 'perhaps', future: 'announced' }[modality] ?? '';
  const said = (head, note = '') => ({ head: not ? `not ${head}` : head, note: [note, modal].filter(Boolean).join(', ') });
  switch (answer.kind) {
    case 'quantity': {
      const q = quantity(answer.quantity);
      return said(q.number, q.unit);
    }
    case 'time':
      return said(span(answer.time));
    case 'place':
      return said(names(answer.place));
    case 'entity':
      return said(names(answer.entity));
    case 'description':
      return { ...said(answer.description), long: true };
    default:
      return { head: not ? 'No' : 'Yes', note: modal };
  }
}

/** An answer in one line. */
export function answerText(position) {
  const said = answer(position.answer, position.polarity, position.modality);
  const head = said.long && said.head.length > 60 ? `${said.head.slice(0, 58)}…` : said.head;
  return said.note ? `${head} ${said.long ? `(${said.note})` : said.note}` : head;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** A date of any precision, as the API has it. */
export function date(text) {
  if (!text) return '';
  const [, year, month, day] = text.match(/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/) ?? [];
  if (!year) return text;
  return [day && Number(day), month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** A moment, in UTC; a date alone where there is no time of day. */
export function moment(text) {
  if (!text) return '';
  const clock = /T(\d\d:\d\d)/.exec(text);
  return clock && clock[1] !== '00:00' ? `${date(text)}, ${clock[1]} UTC` : date(text);
}

export function span(time) {
  if (!time) return '';
  if (!time.start) return `until ${date(time.end)}`;
  if (!time.end) return `from ${date(time.start)}`;
  return time.start === time.end ? date(time.start) : `${date(time.start)} – ${date(time.end)}`;
}

/** Which of a fact's positions is its best value. */
export function bestIndex(fact) {
  const best = JSON.stringify([fact.best.answer, fact.best.polarity]);
  return Math.max(0, fact.positions.findIndex((position) => JSON.stringify([position.answer, position.polarity]) === best));
}

/** How a position stands to the best one: `best`, `contradicts`, `replaced`, `replaces` or `agrees`. */
export function stance(fact, index, best = bestIndex(fact)) {
  if (index === best) return 'best';
  const between = fact.relations.filter((r) => (r.from === index && r.to === best) || (r.from === best && r.to === index));
  if (between.some((r) => r.relation === 'contradicts')) return 'contradicts';
  const update = between.find((r) => r.relation === 'updates');
  if (update) return update.from === best ? 'replaced' : 'replaces';
  return 'agrees';
}

/** The names of a fact's origins, those of its best position first, each once. */
export function originNames(fact) {
  const best = bestIndex(fact);
  const ordered = [fact.positions[best], ...fact.positions.filter((_, i) => i !== best)];
  return [...new Set(ordered.flatMap((position) => position.origins.map((origin) => origin.name)))];
}

export const outletName = (article) => article.publisher || (article.url ? new URL(article.url, location.origin).host : '') || 'unnamed outlet';
