import type { GetTranscriptResponse, TranscriptItem } from '../wire/index.ts';
import { type HistoryItem, isIn, placeOf, type Scope, tokenOf } from './memory-places.ts';
import type { TranscriptRequest } from './source.ts';
import { transcriptError } from './to-transcript-error.ts';

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

const nullItem: Readonly<Record<keyof Omit<TranscriptItem, 'InitialContactId' | 'Redaction' | 'Analysis'>, null>> = {
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

/**
 * GetTranscript over a list, oldest first, as the service does it: both directions and orders, start positions
 * (inclusive), tokens that hold for their direction only, and ContactId.
 * @param scope what a StartPosition and ContactId look at; the service knows the current contact only
 * @throws TranscriptError `invalid` where the service answers 400
 */
export function pageOf(
  history: readonly HistoryItem[],
  request: TranscriptRequest,
  quirks: PageQuirks,
  scope: Scope,
): GetTranscriptResponse {
  const { scanDirection, sortOrder, maxResults, contactId } = request;
  if (!Number.isInteger(maxResults) || maxResults < 1 || maxResults > 100) {
    throw transcriptError('invalid', `MaxResults is ${maxResults}, and must be 1 to 100`, 400);
  }
  const place = placeOf(history, request, scope);
  if (place.emptyPages > 0) {
    return { Transcript: [], NextToken: tokenOf(scanDirection, { ...place, emptyPages: place.emptyPages - 1 }) };
  }

  const wanted = (item: TranscriptItem | undefined): boolean =>
    item !== undefined &&
    isIn(place.scope, item) &&
    (contactId === undefined || (isIn(scope, item) && contactId === (item.ContactId ?? item.RelatedContactId)));
  const backward = scanDirection === 'BACKWARD';
  const most = Math.min(maxResults, Math.max(quirks.mostItems ?? maxResults, 1));
  const taken: number[] = [];
  let more = false;
  for (
    let at = backward ? place.index - 1 : place.index;
    at >= 0 && at < history.length && !more;
    at += backward ? -1 : 1
  ) {
    if (!wanted(history[at]?.item)) continue;
    if (taken.length < most) taken.push(at);
    else more = true;
  }

  // The following page begins behind the last item taken, or as many items earlier as are to be repeated.
  const repeated = Math.min(quirks.overlap ?? 0, most - 1);
  const last = taken.at(-1 - repeated) ?? place.index;
  const following = { ...place, index: backward ? last : last + 1, emptyPages: quirks.emptyPages ?? 0 };
  const inOrder = backward === (sortOrder === 'ASCENDING') ? taken.toReversed() : taken;
  return {
    Transcript: inOrder.map((at) => withNulls(history[at]?.given, quirks)),
    NextToken: more ? tokenOf(scanDirection, following) : quirks.endToken,
  };
}

function withNulls(given: unknown, quirks: PageQuirks): unknown {
  return quirks.nulls === true && typeof given === 'object' ? { ...nullItem, ...given } : given;
}
