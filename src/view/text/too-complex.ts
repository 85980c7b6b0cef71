/** A parser's time grows with the square of some of these, and its stack with the depth; no message needs more. */
const most = { length: 17_000, lines: 1000, marks: 1500, depth: 16 };

/** What opens a quote or a list at the beginning of a line; several of them nest. */
const opener = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

function depthOf(line: string): number {
  let depth = 0;
  let end = 0;
  for (opener.lastIndex = 0; depth <= most.depth && opener.test(line); end = opener.lastIndex) depth += 1;
  const indentation = /^[ \t]*/.exec(line.slice(end))?.[0].length ?? 0;
  return depth + (end === 0 ? indentation / 4 : 0);
}

/** Whether a text would keep a markdown parser busy for long: such a text is shown as it was written. */
export function isTooComplex(text: string): boolean {
  if (text.length > most.length) return true;
  if ((text.match(/[*_~[\]`\\<&]/g)?.length ?? 0) > most.marks) return true;
  const lines = text.split(/\r\n?|\n/);
  return lines.length > most.lines || lines.some((line) => depthOf(line) > most.depth);
}
