// The API counts in Unicode code points, JavaScript in UTF-16 units: they part at the first emoji.

/** A function from code points into a text to its UTF-16 units. */
export function units(text) {
  const astral = [];
  for (let i = 0, points = 0; i < text.length; i++, points++) {
    const lead = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (lead >= 0xd800 && lead < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
      astral.push(points);
      i++;
    }
  }
  return (point) => {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (astral[middle] < point) low = middle + 1;
      else high = middle;
    }
    return point + low;
  };
}

/** A claim's very words with what stands around them, cut at spaces. */
export function context(text, evidence, room = 150) {
  const at = units(text);
  const start = at(evidence.start);
  const end = at(evidence.end);
  let from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - room);
  if (from > 0 && text[from - 1] !== '\n') from = Math.min(start, text.indexOf(' ', from) + 1 || from);
  const line = text.indexOf('\n', end);
  let to = Math.min(line < 0 ? text.length : line, end + room);
  if (to < text.length && text[to] !== '\n') to = Math.max(end, text.lastIndexOf(' ', to));
  return {
    before: (from > 0 && text[from - 1] !== '\n' ? '… ' : '') + text.slice(from, start),
    exact: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length && text[to] !== '\n' ? ' …' : ''),
  };
}

/**
 * A text as paragraphs of segments, each with the claims that cover it, the shortest first, so that overlapping
 * claims are all there.
 */
export function segments(text, claims) {
  const at = units(text);
  const spans = claims.map((claim) => ({ claim, start: at(claim.evidence.start), end: at(claim.evidence.end) }));
  const bounds = new Set([0, text.length]);
  spans.forEach((span) => bounds.add(span.start).add(span.end));
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) bounds.add(i).add(i + 1);
  const cuts = [...bounds].sort((a, b) => a - b);
  const starting = [...spans].sort((a, b) => a.start - b.start);
  const paragraphs = [[]];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const part = text.slice(cuts[i], cuts[i + 1]);
    while (next < starting.length && starting[next].start <= cuts[i]) open.push(starting[next++]);
    open = open.filter((span) => span.end > cuts[i]);
    if (part === '\n') {
      paragraphs.push([]);
      continue;
    }
    const over = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    paragraphs.at(-1).push({ text: part, start: cuts[i], claims: over.map((span) => span.claim), begins: over.filter((span) => span.start === cuts[i]).map((span) => span.claim) });
  }
  return paragraphs.filter((paragraph) => paragraph.some((segment) => segment.text.trim()));
}
