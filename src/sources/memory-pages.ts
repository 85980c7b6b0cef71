import type { GetTranscriptResponse, TranscriptItem } from '../wire/index.ts';
import type { StartPosition, TranscriptRequest } from './source.ts';
import { transcriptError } from './to-transcript-error.ts';

/** An item as it was given, and what was read from it. */
export interface HistoryItem {
  readonly given: unknown;
  readonly item: TranscriptItem;
}

/** What the documented service may do and rarely does. */
export interface PageQuirks {
  /** Empty pages with a token between two pages with items. @default 0 */
  readonly emptyPages?: number;
  /** How many items the following page repeats. @default 0 */
  readonly overlap?: number;
  /** Pages hold no more than this, whatever was asked for. */
  readonly mostItems?: number;
  /** What stands in NextToken at the end of the history. @default undefined */
  readonly endToken?: '' | null;
  /** Whether missing members are there as null. @default false */
  readonly nulls?: boolean;
}

const nullItem: Readonly<Record<keyof Omit<TranscriptItem, 'InitialContactId'>, null>> = {
  AbsoluteTime: null,
  Content: null,
  ContentType: null,
  Id: null,
  Type: null,
  ParticipantId: null,
  DisplayName: null,
  ParticipantRole: null,
  Attachments: null,
  MessageMetadata: null,
  RelatedContactId: null,
  ContactId: null,
};

/** BACKWARD pages hold what is before `index`, FORWARD pages begin with it. */
interface Place {
  readonly index: number;
  /** Empty pages that come first. */
  readonly emptyPages: number;
}

const tokenOf = (direction: string, { index, emptyPages }: Place): string => `${direction}.${index}.${emptyPages}`;

function placeOfToken(token: string, { scanDirection }: TranscriptRequest, length: number): Place {
  const [direction, index, emptyPages] = token.split('.');
  const place = { index: Number(index), emptyPages: Number(emptyPages) };
  if (direction !== scanDirection || tokenOf(direction, place) !== token || !(place.index <= length)) {
    throw transcriptError('invalid', 'NextToken is none of this source and direction', 400);
  }
  return place;
}

/** Items of past contacts are reached by token only, as with the service: places are counted without them. */
function startIndex(history: readonly HistoryItem[], position: StartPosition, backward: boolean): number {
  const current = history.flatMap(({ item }, index) => (item.RelatedContactId === undefined ? [{ item, index }] : []));
  const first = current[0]?.index ?? history.length;
  let start: number;
  if ('id' in position) {
    const found = current.find(({ item }) => item.Id === position.id);
    if (found === undefined)
      throw transcriptError('invalid', 'StartPosition.Id is no item of the current contact', 400);
    start = found.index;
  } else if ('absoluteTime' in position) {
    const time = Date.parse(position.absoluteTime);
    if (Number.isNaN(time)) throw transcriptError('invalid', 'StartPosition.AbsoluteTime is no ISO 8601 time', 400);
    const at = ({ item }: { item: TranscriptItem }) => Date.parse(item.AbsoluteTime ?? '');
    start = backward
      ? (current.findLast((entry) => at(entry) <= time)?.index ?? first - 1)
      : (current.find((entry) => at(entry) >= time)?.index ?? history.length);
  } else {
    start = current.at(-Math.max(position.mostRecent, 1))?.index ?? first;
  }
  return backward ? start + 1 : start;
}

function placeOf(history: readonly HistoryItem[], request: TranscriptRequest): Place {
  const { nextToken, startPosition, scanDirection } = request;
  if (nextToken !== undefined) return placeOfToken(nextToken, request, history.length);
  const backward = scanDirection === 'BACKWARD';
  if (startPosition !== undefined) {
    return { index: startIndex(history, startPosition, backward), emptyPages: 0 };
  }
  if (!backward) throw transcriptError('invalid', 'scanning FORWARD needs a StartPosition', 400);
  return { index: history.length, emptyPages: 0 };
}

/**
 * GetTranscript over a list, oldest first, as the service does it: both directions and orders, start positions
 * (inclusive), tokens that hold for their direction only, and ContactId.
 * @throws TranscriptError `invalid` where the service answers 400
 */
export function pageOf(
  history: readonly HistoryItem[],
  request: TranscriptRequest,
  quirks: PageQuirks,
): GetTranscriptResponse {
  const { scanDirection, sortOrder, maxResults, contactId } = request;
  if (!Number.isInteger(maxResults) || maxResults < 1 || maxResults > 100) {
    throw transcriptError('invalid', `MaxResults is ${maxResults}, and must be 1 to 100`, 400);
  }
  const { index, emptyPages } = placeOf(history, request);
  if (emptyPages > 0) {
    return { Transcript: [], NextToken: tokenOf(scanDirection, { index, emptyPages: emptyPages - 1 }) };
  }

  const backward = scanDirection === 'BACKWARD';
  const step = backward ? -1 : 1;
  const most = Math.min(maxResults, Math.max(quirks.mostItems ?? maxResults, 1));
  const taken: number[] = [];
  let more = false;
  for (let at = backward ? index - 1 : index; at >= 0 && at < history.length && !more; at += step) {
    if (contactId !== undefined && history[at]?.item.ContactId !== contactId) continue;
    if (taken.length < most) taken.push(at);
    else more = true;
  }

  // The following page begins behind the last item taken, or as many items earlier as are to be repeated.
  const repeated = Math.min(quirks.overlap ?? 0, most - 1);
  const last = taken.at(-1 - repeated) ?? index;
  const following = { index: backward ? last : last + 1, emptyPages: quirks.emptyPages ?? 0 };
  const inOrder = backward === (sortOrder === 'ASCENDING') ? taken.toReversed() : taken;
  return {
    Transcript: inOrder.map((at) => withNulls(history[at]?.given, quirks)),
    NextToken: more ? tokenOf(scanDirection, following) : quirks.endToken,
  };
}

function withNulls(given: unknown, quirks: PageQuirks): unknown {
  return quirks.nulls === true && typeof given === 'object' ? { ...nullItem, ...given } : given;
}
