import { parseSegmentPage, readSegments } from '../wire/segments.ts';
import type { ContactAnalysis, TranscriptItem } from '../wire/index.ts';
import { inOrder } from './in-order.ts';
import { transcriptError } from './to-transcript-error.ts';

/** What a segment holds. */
export type SegmentType = 'Transcript' | 'Categories' | 'Issues' | 'Event' | 'Attachments' | 'PostContactSummary';

/**
 * A ListRealtimeContactAnalysisSegmentsV2 request.
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRealtimeContactAnalysisSegmentsV2.html
 */
export interface ListSegmentsRequest {
  readonly ContactId: string;
  /** 1 to 100. */
  readonly MaxResults: number;
  readonly NextToken?: string;
  /** Whether what is to be redacted is still in the text (`Raw`). Either way it is not shown. */
  readonly OutputType: 'Raw' | 'Redacted';
  readonly SegmentTypes: SegmentType[];
}

/** One call of ListRealtimeContactAnalysisSegmentsV2. Resolves with the answer as it is; throws whatever comes. */
export type ListSegments = (
  request: ListSegmentsRequest,
  options: { readonly signal: AbortSignal },
) => Promise<unknown>;

/** All that is known of a contact at one time. */
export interface AnalysedContact {
  /** Oldest first. */
  readonly items: readonly TranscriptItem[];
  readonly analysis: ContactAnalysis;
  /** Whether nothing more will come. */
  readonly isOver: boolean;
}

/** A chat of a hundred thousand segments is none: the tokens lead nowhere. */
const mostPages = 1000;

const segmentTypes: readonly SegmentType[] = [
  'Transcript',
  'Categories',
  'Issues',
  'Event',
  'Attachments',
  'PostContactSummary',
];

/** Reads all pages of a contact's segments. @throws whatever the call throws, and TranscriptError `malformed` */
export async function readContact(
  listSegments: ListSegments,
  contactId: string,
  outputType: ListSegmentsRequest['OutputType'],
  signal: AbortSignal,
): Promise<AnalysedContact> {
  const segments = [];
  const tokens = new Set<string>();
  for (let nextToken: string | null = null; ;) {
    signal.throwIfAborted();
    const request: ListSegmentsRequest = {
      ContactId: contactId,
      MaxResults: 100,
      ...(nextToken !== null && { NextToken: nextToken }),
      OutputType: outputType,
      SegmentTypes: [...segmentTypes],
    };
    const page = parseSegmentPage(await listSegments(request, { signal }));
    segments.push(...page.segments);
    nextToken = page.nextToken;
    if (nextToken === null) {
      const { items, analysis } = readSegments(segments, contactId, page.channel);
      const isOver = page.status === 'COMPLETED' || page.status === 'FAILED';
      return { items: inOrder(items).map(({ item }) => item), analysis, isOver };
    }
    if (tokens.has(nextToken) || tokens.size >= mostPages) {
      throw transcriptError('malformed', 'the pages of segments come to no end');
    }
    tokens.add(nextToken);
  }
}
