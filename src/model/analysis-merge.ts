import type { AnalysisPoint, CharacterOffsets, MessageAnalysis, Redaction, TranscriptItem } from '../wire/index.ts';

/** Every value once, in the order of their keys; `known` itself where the others say nothing new. */
function unite<T>(known: readonly T[], arrived: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const all = new Map([...known, ...arrived].map((value) => [keyOf(value), value]));
  const keys = [...all.keys()].sort();
  const isKnown = keys.length === known.length && known.every((value, index) => keyOf(value) === keys[index]);
  return isKnown ? known : keys.flatMap((key) => all.get(key) ?? []);
}

const padded = (offset: number | undefined): string => (offset === undefined ? '' : String(offset).padStart(9, '0'));

const keyOfOffsets = ({ BeginOffsetChar, EndOffsetChar }: CharacterOffsets): string =>
  `${padded(BeginOffsetChar)} ${padded(EndOffsetChar)}`;

const keyOfPoint = ({ kind, name, span }: AnalysisPoint): string =>
  `${padded(span?.start)} ${padded(span?.end)} ${kind} ${name ?? ''}`;

/** All points of both, and the newer sentiment. */
export function mergeAnalysis(
  known: MessageAnalysis | undefined,
  arrived: MessageAnalysis | undefined,
): MessageAnalysis | undefined {
  if (!arrived) return known;
  const points = unite(known?.points ?? [], arrived.points, keyOfPoint);
  const sentiment = arrived.sentiment ?? known?.sentiment ?? null;
  return known && known.points === points && known.sentiment === sentiment ? known : { sentiment, points };
}

/** Whether the known text stays although another one came: nothing that was taken out comes back. */
export const keepsRedacted = (known: TranscriptItem, arrived: TranscriptItem): boolean =>
  known.Redaction !== undefined &&
  arrived.Redaction === undefined &&
  known.Content !== undefined &&
  arrived.Content !== known.Content;

/** The redaction of the text that is shown: offsets of another text say nothing about it. */
export function mergeRedaction(known: TranscriptItem, arrived: TranscriptItem, wins: boolean): Redaction | undefined {
  const isOther = known.Content !== undefined && arrived.Content !== undefined && known.Content !== arrived.Content;
  if (isOther) return wins ? arrived.Redaction : known.Redaction;
  if (!arrived.Redaction) return known.Redaction;
  const before = known.Redaction?.CharacterOffsets ?? [];
  const offsets = unite(before, arrived.Redaction.CharacterOffsets, keyOfOffsets);
  return offsets === before && known.Redaction ? known.Redaction : { CharacterOffsets: offsets };
}
