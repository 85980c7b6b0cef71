import type { TranscriptItem } from '../wire/index.ts';
import type { StartPosition, TranscriptRequest } from './source.ts';
import { transcriptError } from './to-transcript-error.ts';

/** An item as it was given, and what was read from it. */
export interface HistoryItem {
  readonly given: unknown;
  readonly item: TranscriptItem;
}

/** What a walk goes over: all items, or those of the current contact only. */
export type Scope = 'all' | 'current';

/** BACKWARD pages hold what is before `index`, FORWARD pages begin with it. */
export interface Place {
  readonly index: number;
  /** Empty pages that come first. */
  readonly emptyPages: number;
  readonly scope: Scope;
}

/** An opaque NextToken. */
export const tokenOf = (direction: string, { index, emptyPages, scope }: Place): string =>
  [direction, index, emptyPages, scope].join('.');

function placeOfToken(token: string, direction: string, length: number): Place {
  const [, index, emptyPages, scope] = token.split('.');
  const place: Place = {
    index: Number(index),
    emptyPages: Number(emptyPages),
    scope: scope === 'current' ? 'current' : 'all',
  };
  if (tokenOf(direction, place) !== token || !(place.index >= 0 && place.index <= length)) {
    throw transcriptError('invalid', 'NextToken is none of this source and direction', 400);
  }
  return place;
}

/** The index of the item that a walk starts with; the item itself is in the first page in both directions. */
function startIndex(
  entries: readonly (readonly [number, TranscriptItem])[],
  position: StartPosition,
  backward: boolean,
) {
  if ('id' in position) {
    const found = entries.findLast(([, item]) => item.Id === position.id);
    if (found !== undefined) return found[0];
    throw transcriptError('invalid', 'StartPosition.Id is no item of the current contact', 400);
  }
  if ('mostRecent' in position) return (entries.at(-Math.max(position.mostRecent, 1)) ?? entries[0])?.[0];
  const time = Date.parse(position.absoluteTime);
  if (Number.isNaN(time)) throw transcriptError('invalid', 'StartPosition.AbsoluteTime is no ISO 8601 time', 400);
  const at = (item: TranscriptItem) => Date.parse(item.AbsoluteTime ?? '');
  const found = backward
    ? entries.findLast(([, item]) => at(item) <= time)
    : entries.find(([, item]) => at(item) >= time);
  return found?.[0];
}

/**
 * Where the page that is asked for begins.
 * @throws TranscriptError `invalid` where the service answers 400
 */
export function placeOf(history: readonly HistoryItem[], request: TranscriptRequest, scope: Scope): Place {
  const { nextToken, startPosition, scanDirection } = request;
  if (nextToken !== undefined) return placeOfToken(nextToken, scanDirection, history.length);
  const backward = scanDirection === 'BACKWARD';
  if (startPosition === undefined) {
    if (!backward) throw transcriptError('invalid', 'scanning FORWARD needs a StartPosition', 400);
    return { index: history.length, emptyPages: 0, scope: 'all' };
  }
  const entries = history.flatMap(({ item }, index) => (isIn(scope, item) ? [[index, item] as const] : []));
  // A time outside of the history starts at its end: there is nothing older, or nothing newer.
  const start = startIndex(entries, startPosition, backward) ?? (backward ? -1 : history.length);
  return { index: backward ? start + 1 : start, emptyPages: 0, scope };
}

export const isIn = (scope: Scope, item: TranscriptItem): boolean =>
  scope === 'all' || item.RelatedContactId === undefined;
