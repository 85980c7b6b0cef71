import type { ContactAnalysis } from './analysis.ts';
import { analysisByItem, readCategories, readDetected } from './analysis-file.ts';
import { parseSentiment } from './analysis-parse.ts';
import type { TranscriptItem } from './item.ts';
import { isObject, type JsonObject, numberOf, objectOf, objectsOf, textOf } from './json.ts';
import { parseItem } from './parse.ts';
import { TranscriptError } from './transcript-error.ts';

/** An answer of ListRealtimeContactAnalysisSegmentsV2 that was looked at. */
export interface SegmentPage {
  readonly segments: readonly JsonObject[];
  readonly nextToken: string | null;
  /** IN_PROGRESS, COMPLETED or FAILED as a rule, or null. */
  readonly status: string | null;
  readonly channel: string | null;
}

/**
 * Reads an answer of ListRealtimeContactAnalysisSegmentsV2.
 * @throws TranscriptError `malformed` for what has no list of segments, and for a call
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRealtimeContactAnalysisSegmentsV2.html
 */
export function parseSegmentPage(answer: unknown): SegmentPage {
  const { Segments, NextToken, Status, Channel } = objectOf(answer);
  const refuse = (why: string) =>
    new TranscriptError(
      'malformed',
      `The answer ${why}, so no chat can be shown. Check what listSegments resolves with.`,
    );
  if (Channel === 'VOICE') throw refuse('is the analysis of a voice call');
  if (!Array.isArray(Segments)) throw refuse('holds no list in Segments');
  return {
    segments: objectsOf(Segments),
    nextToken: textOf(NextToken),
    status: textOf(Status),
    channel: textOf(Channel),
  };
}

/** The SDK gives a Date, JSON a text or seconds. */
function timeOf(segment: JsonObject): string | undefined {
  const time = objectOf(segment['Time'])['AbsoluteTime'];
  const seconds = typeof time === 'number' ? numberOf(time) : null;
  const date = seconds === null ? time : new Date(seconds * 1000);
  if (date instanceof Date) return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
  return textOf(date) ?? undefined;
}

/** EventType is a content type; a short name is one without its beginning. */
const eventContentType = (type: string): string =>
  type.includes('/') ? type : `application/vnd.amazonaws.connect.event.${type.toLowerCase().replaceAll('_', '.')}`;

/** The item that a segment stands for; null where it says something about others. */
function readItem({ Transcript, Event, Attachments }: JsonObject, contactId: string): TranscriptItem | null {
  const item = (segment: JsonObject, members: object) =>
    parseItem({ ...segment, ...members, AbsoluteTime: timeOf(segment), ContactId: contactId });
  if (isObject(Transcript)) {
    return item(Transcript, { Type: 'MESSAGE', ContentType: textOf(Transcript['ContentType']) ?? 'text/plain' });
  }
  if (isObject(Event)) {
    return item(Event, { Type: 'EVENT', ContentType: eventContentType(textOf(Event['EventType']) ?? '') });
  }
  return isObject(Attachments) ? item(Attachments, { Type: 'ATTACHMENT' }) : null;
}

/** What all segments of one contact say together: its items in the order of the segments, and what was found. */
export function readSegments(
  segments: readonly JsonObject[],
  contactId: string,
  channel: string | null,
): { readonly items: readonly TranscriptItem[]; readonly analysis: ContactAnalysis } {
  const matched = segments.map(({ Categories }) => readCategories(Categories));
  const points = [
    ...segments.flatMap(({ Issues }) => readDetected(Issues)),
    ...matched.flatMap((found) => found.points),
  ];
  const felt = segments.flatMap(({ Transcript }) => {
    const { Id, Sentiment } = objectOf(Transcript);
    const [id, sentiment] = [textOf(Id), parseSentiment(Sentiment)];
    return id === null || sentiment === null ? [] : [[id, sentiment] as const];
  });
  const byItem = analysisByItem(felt, points);
  const summaries = segments.map(({ PostContactSummary }) => textOf(objectOf(PostContactSummary)['Content']));
  return {
    items: segments.flatMap((segment) => {
      const item = readItem(segment, contactId);
      const found = item?.Id === undefined ? undefined : byItem.get(item.Id);
      return item === null ? [] : [found ? { ...item, Analysis: found } : item];
    }),
    analysis: {
      contactId,
      channel,
      summary: summaries.findLast((summary) => summary !== null) ?? null,
      categories: [...new Set(matched.flatMap(({ categories }) => categories))],
      points,
      sentiment: [],
    },
  };
}
