import type { AnalysisPoint, MessageAnalysis, Sentiment, TextSpan } from './analysis.ts';
import type { CharacterOffsets, Redaction } from './item.ts';
import { isObject, numberOf, objectOf, objectsOf, textOf } from './json.ts';

const sentiments: ReadonlyMap<string, Sentiment> = new Map([
  ['POSITIVE', 'positive'],
  ['NEUTRAL', 'neutral'],
  ['NEGATIVE', 'negative'],
  ['MIXED', 'mixed'],
]);

/** A sentiment in any case; null for what is none. */
export const parseSentiment = (value: unknown): Sentiment | null =>
  sentiments.get(textOf(value)?.toUpperCase() ?? '') ?? null;

/** CharacterOffsets, in whatever order; null where they say no place. */
export function parseSpan(value: unknown): TextSpan | null {
  const { BeginOffsetChar, EndOffsetChar } = objectOf(value);
  return spanOf(numberOf(BeginOffsetChar), numberOf(EndOffsetChar));
}

function spanOf(begin: number | null, end: number | null): TextSpan | null {
  if (begin === null || end === null || begin === end) return null;
  return { start: Math.max(0, Math.floor(Math.min(begin, end))), end: Math.max(0, Math.ceil(Math.max(begin, end))) };
}

/** Where text was or is to be taken out. An offset that cannot be read is left out, and leaves its side open. */
export function parseRedaction(value: unknown): Redaction | undefined {
  if (!isObject(value)) return undefined;
  const offsets = objectsOf(value['CharacterOffsets']).map(({ BeginOffsetChar, EndOffsetChar }): CharacterOffsets => {
    const [begin, end] = [numberOf(BeginOffsetChar), numberOf(EndOffsetChar)];
    return { ...(begin !== null && { BeginOffsetChar: begin }), ...(end !== null && { EndOffsetChar: end }) };
  });
  return offsets.length === 0 ? undefined : { CharacterOffsets: offsets };
}

const kinds: ReadonlySet<unknown> = new Set<AnalysisPoint['kind']>(['issue', 'outcome', 'action', 'category']);
const isKind = (value: unknown): value is AnalysisPoint['kind'] => kinds.has(value);

/** What a source that reads Contact Lens has put into an item. */
export function parseMessageAnalysis(value: unknown): MessageAnalysis | undefined {
  if (!isObject(value)) return undefined;
  const points = objectsOf(value['points']).flatMap(({ kind, name, span }): readonly AnalysisPoint[] => {
    const { start, end } = objectOf(span);
    return isKind(kind) ? [{ kind, name: textOf(name), span: spanOf(numberOf(start), numberOf(end)) }] : [];
  });
  return { sentiment: parseSentiment(value['sentiment']), points };
}
