/** A parser's time grows with the square of some of these, and its stack with the depth; no message needs more. */
const most = {
  length: 17_000,
  lines: 1000,
  marks: 1000,
  cells: 1500,
  addresses: 200,
  bracket: 2000,
  openers: 400,
  depth: 16,
};

/** What opens a quote or a list at the beginning of a line; several of them nest. */
const opener = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** How many quotes and lists a line opens, and how deep it stands in them and by its spaces. */
function readLine(line: string): { readonly openers: number; readonly depth: number } {
  let openers = 0;
  let end = 0;
  for (opener.lastIndex = 0; openers <= most.depth && opener.test(line); end = opener.lastIndex) openers += 1;
  const indentation = /^[ \t]*/.exec(line.slice(end))?.[0].length ?? 0;
  return { openers, depth: openers + (end === 0 ? indentation / 4 : 0) };
}

/** How many brackets of a paragraph are open at once, and how long one is, in characters. */
function readBrackets(text: string): { readonly depth: number; readonly length: number } {
  const starts: number[] = [];
  let [depth, length] = [0, 0];
  const closeFrom = (place: number, end: number) => {
    const [outermost] = starts.splice(place);
    if (outermost !== undefined) length = Math.max(length, end - outermost);
  };
  for (const { 0: sign, index } of text.matchAll(/[[\]]|\n[ \t]*\n/g)) {
    if (sign === '[') starts.push(index);
    else closeFrom(sign === ']' ? Math.max(0, starts.length - 1) : 0, index);
    depth = Math.max(depth, starts.length);
  }
  closeFrom(0, text.length);
  return { depth, length };
}

/** What every address holds. Where there is none, the parser need not look for any, which takes most of its time. */
const address = /@|www\.|:\/\//gi;

export const mayHoldAddresses = (text: string): boolean => countOf(text, address) > 0;

/** Whether a text would keep a markdown parser busy for long: such a text is shown as it was written. */
export function isTooComplex(text: string): boolean {
  if (text.length > most.length) return true;
  if (countOf(text, /[*_~[\]`\\<&]/g) > most.marks) return true;
  if (countOf(text, /\|/g) > most.cells) return true;
  const addresses = countOf(text, address);
  const brackets = readBrackets(text);
  if (addresses > most.addresses || brackets.depth > most.depth) return true;
  // In a bracket that parser goes back to its beginning for each word that could be an address.
  if (addresses > 0 && brackets.length > most.bracket) return true;
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > most.lines) return true;
  const read = lines.map(readLine);
  return (
    read.some(({ depth }) => depth > most.depth) || read.reduce((sum, { openers }) => sum + openers, 0) > most.openers
  );
}
