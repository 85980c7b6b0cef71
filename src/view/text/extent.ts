/**
 * How much of a long message is shown: its first lines, its text as far as messages go, or all of a text that is longer
 * than any message of the service.
 */
export type Extent = 'folded' | 'unfolded' | 'whole';

/** What the reader opened, by the entry's key; a row that is scrolled out of the document comes back as it was. */
export type Extents = Map<string, Extent>;

/** How many lines of a long message are shown at first. */
const foldedLines = 40;

/** In characters. The service takes no longer messages, and a text of some megabytes keeps the page busy for seconds. */
const longestMessage = 16_384;

/** How many characters stand in a line of the widest bubble, about; wide ones count twice. */
const lineWidth = 66;
const wide = /[\u1100-\u115F\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g;

function linesOf(paragraph: string): number {
  if (paragraph.length * 2 <= lineWidth) return 1;
  return Math.ceil((paragraph.length + (paragraph.match(wide)?.length ?? 0)) / lineWidth);
}

/** Where the paragraph ends in which a text exceeds so many lines; null where it has no more. Nothing is measured. */
function endOfParagraph(text: string, lineCount: number): number | null {
  let lines = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    lines += linesOf(text.slice(start, end));
    if (lines > lineCount) return end;
    start = end + 1;
  }
  return null;
}

/** Whether a text has so many lines that only the first ones are shown until the reader asks for more. */
export const isFoldable = (text: string): boolean =>
  text.length > foldedLines && endOfParagraph(text, foldedLines) !== null;

/** More of a text than is shown while it is folded, up to the end of a paragraph. */
export const foldedPart = (text: string): string => text.slice(0, endOfParagraph(text, 2 * foldedLines) ?? undefined);

export const isOverlong = (text: string): boolean => text.length > longestMessage;

/** The text as far as messages go, without the half of a character where it was cut. */
export const messagePart = (text: string): string =>
  isOverlong(text) ? `${text.slice(0, longestMessage).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
