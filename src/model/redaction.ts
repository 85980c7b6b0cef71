import type { CharacterOffsets, TextSpan } from '../wire/index.ts';

/** Stands for what was taken out, whatever its length was. */
export const redactionBlock = '████';

/** A text without what must not be shown. */
export interface RedactedText {
  readonly text: string;
  /** The blocks in it. */
  readonly redactions: readonly TextSpan[];
  /** Where a place of the original text is now; null where nothing of the text is there. */
  readonly place: (span: TextSpan) => TextSpan | null;
}

/** Half a character in the text would be one that cannot be shown, and tells half of what was taken out. */
function isInsideCharacter(text: string, index: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, index - 1), index + 1));
}

/** The spans inside the text, in order and apart from one another. What cannot be read counts as open to its side. */
function settleSpans(text: string, offsets: readonly CharacterOffsets[]): readonly TextSpan[] {
  const inside = (offset: number) => Math.min(text.length, Math.max(0, offset));
  const spans = offsets
    .map(({ BeginOffsetChar = 0, EndOffsetChar = text.length }) => {
      // A place without width takes nothing, also inside of a character.
      if (BeginOffsetChar === EndOffsetChar) return { start: 0, end: 0 };
      const start = inside(Math.floor(Math.min(BeginOffsetChar, EndOffsetChar)));
      const end = inside(Math.ceil(Math.max(BeginOffsetChar, EndOffsetChar)));
      return {
        start: isInsideCharacter(text, start) ? start - 1 : start,
        end: isInsideCharacter(text, end) ? end + 1 : end,
      };
    })
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  const apart: TextSpan[] = [];
  for (const { start, end } of spans) {
    const last = apart.at(-1);
    if (last && start <= last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else apart.push({ start, end });
  }
  return apart;
}

/**
 * Takes the words at some places out of a text, and puts a block of one length in the place of each. Places may overlap,
 * come in any order or upside down, and lie outside of the text.
 */
export function redact(original: string, offsets: readonly CharacterOffsets[] = []): RedactedText {
  const spans = settleSpans(original, offsets);
  const redactions: TextSpan[] = [];
  let text = '';
  let from = 0;
  for (const { start, end } of spans) {
    text += original.slice(from, start);
    redactions.push({ start: text.length, end: text.length + redactionBlock.length });
    text += redactionBlock;
    from = end;
  }
  text += original.slice(from);

  const move = (offset: number, side: 'start' | 'end'): number => {
    const at = Math.min(offset, original.length);
    const index = spans.findLastIndex(({ start }) => (side === 'start' ? start <= at : start < at));
    const [before, now] = [spans[index], redactions[index]];
    if (!before || !now) return at;
    return at < before.end ? now[side] : now.end + at - before.end;
  };
  const place = (span: TextSpan) => {
    const moved = { start: move(span.start, 'start'), end: move(span.end, 'end') };
    return moved.start < moved.end ? moved : null;
  };
  return { text, redactions, place };
}

/** The blocks in a text that was made from a redacted one, such as a template's. */
export const blocksIn = (text: string): readonly TextSpan[] =>
  [...text.matchAll(new RegExp(redactionBlock, 'g'))].map(({ index }) => ({
    start: index,
    end: index + redactionBlock.length,
  }));
