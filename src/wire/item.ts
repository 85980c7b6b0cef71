import type { MessageAnalysis } from './analysis.ts';

/**
 * The documented JSON of GetTranscript and of live frames. Every member is optional in the service's own model, and
 * every enumeration is open: values that are not documented yet pass through unchanged.
 * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_Item.html
 */
export interface TranscriptItem {
  /** ISO 8601 with milliseconds and Z. */
  readonly AbsoluteTime?: string;
  readonly Content?: string;
  readonly ContentType?: string;
  readonly Id?: string;
  readonly Type?: string;
  readonly ParticipantId?: string;
  readonly DisplayName?: string;
  readonly ParticipantRole?: string;
  readonly Attachments?: readonly AttachmentItem[];
  readonly MessageMetadata?: MessageMetadata;
  /** Only on items of a past contact of a persistent chat. */
  readonly RelatedContactId?: string;
  /** Only on items of the current contact. */
  readonly ContactId?: string;
  /** Only on live frames. */
  readonly InitialContactId?: string;
  /** Only in files and segments of Contact Lens. */
  readonly Redaction?: Redaction;
  /** Put there by sources that read Contact Lens; no member of GetTranscript. */
  readonly Analysis?: MessageAnalysis;
}

/**
 * Where Content holds what must not be shown: the text itself, or the tag that stands for it.
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisTranscriptItemRedaction.html
 */
export interface Redaction {
  readonly CharacterOffsets: readonly CharacterOffsets[];
}

/** A place in Content, in UTF-16 units. A missing offset could not be read. */
export interface CharacterOffsets {
  readonly BeginOffsetChar?: number;
  readonly EndOffsetChar?: number;
}

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_AttachmentItem.html */
export interface AttachmentItem {
  readonly ContentType?: string;
  readonly AttachmentId?: string;
  readonly AttachmentName?: string;
  /** APPROVED, REJECTED or IN_PROGRESS. */
  readonly Status?: string;
}

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_MessageMetadata.html */
export interface MessageMetadata {
  readonly MessageId?: string;
  readonly Receipts?: readonly Receipt[];
  /** PROCESSING, FAILED or REJECTED. */
  readonly MessageProcessingStatus?: string;
  /** Live frames of streamed bot messages only: 1, 2, … */
  readonly ChunkNumber?: number;
  /** Live frames of streamed bot messages only: true on the frame that carries the whole text. */
  readonly MessageCompleted?: boolean;
}

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_Receipt.html */
export interface Receipt {
  readonly DeliveredTimestamp?: string;
  readonly ReadTimestamp?: string;
  readonly RecipientParticipantId?: string;
}

/** The JSON of a GetTranscript answer, before it was looked at. */
export interface GetTranscriptResponse {
  readonly InitialContactId?: unknown;
  readonly Transcript?: unknown;
  readonly NextToken?: unknown;
}

/** A GetTranscript answer that was looked at: every member has its type. */
export interface TranscriptPage {
  /** In the order in which they came. */
  readonly items: readonly TranscriptItem[];
  /** Leads to the following page in the request's direction; null at the end, also where the wire says "". */
  readonly nextToken: string | null;
  readonly initialContactId: string | null;
}
