import type { ContactAnalysis, GetTranscriptResponse, TranscriptItem } from '../wire/index.ts';

/** Where a page starts. @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_StartPosition.html */
export type StartPosition =
  | { readonly id: string }
  /** ISO 8601 with milliseconds and Z. */
  | { readonly absoluteTime: string }
  /** The n-th most recent item. */
  | { readonly mostRecent: number };

/** A GetTranscript request. @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_GetTranscript.html */
export interface TranscriptRequest {
  readonly scanDirection: 'BACKWARD' | 'FORWARD';
  readonly sortOrder: 'ASCENDING' | 'DESCENDING';
  /** 1 to 100. */
  readonly maxResults: number;
  readonly nextToken?: string;
  readonly startPosition?: StartPosition;
  readonly contactId?: string;
}

/** What a live source says. */
export type LiveEvent =
  /** Wire items (GetTranscript's or a frame's JSON), in no particular order. */
  | { readonly type: 'items'; readonly items: readonly unknown[] }
  | { readonly type: 'connection'; readonly connection: 'live' | 'reconnecting' | 'ended' }
  /** What `getAnalysis` gives has changed. */
  | { readonly type: 'analysis' };

/** A fresh link to an attachment. Links expire: ask for one when it is needed and do not keep it. */
export interface AttachmentLink {
  readonly url: string;
  /** In bytes, or null where the source does not know. */
  readonly size: number | null;
  /** Epoch ms, or null where the link does not expire. */
  readonly expires: number | null;
}

/** A message or a file of which to say that it came: an entry of a transcript is one. */
export interface Receivable {
  /** The wire's Id; without one nothing is said. */
  readonly id: string | null;
  /** Its wire item, which says what it is and when it was sent. */
  readonly item?: TranscriptItem;
}

/** A source that can tell the sender what became of a message. */
export interface ReceiptSource {
  /**
   * Says that the viewer has read this and everything before it: hand it to the view as `onSeen`. At most one receipt
   * is sent in 5 s, for the newest message; what fails is not repeated, as the next receipt covers it.
   * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_SendEvent.html
   */
  sendReceipts(entry: Receivable): void;
}

/** The port that every source of transcript items implements. */
export interface TranscriptSource {
  /** The cache identity of the conversation for this participant. Never a token, and nothing that holds one. */
  readonly id: string;
  /**
   * One GetTranscript call. Resolves with the JSON of the answer as it is.
   * @throws anything; the kit turns it into a TranscriptError
   */
  getTranscript(request: TranscriptRequest, options: { readonly signal: AbortSignal }): Promise<GetTranscriptResponse>;
  /** Live updates, where the source has any. Returns the function that ends them. */
  subscribe?(listener: (event: LiveEvent) => void): () => void;
  /** A fresh link to an attachment, where the source can give one. */
  getAttachment?(attachmentId: string, options: { readonly signal: AbortSignal }): Promise<AttachmentLink>;
  /** What Contact Lens says of the contacts, where the source reads it; what it found in a message is in its item. */
  getAnalysis?(options: { readonly signal: AbortSignal }): Promise<readonly ContactAnalysis[]>;
}

let instances = 0;

/** The cache identity of a source whose conversation nothing names. */
export function ownIdentity(): string {
  instances += 1;
  return `instance-${instances}`;
}

/** Whether a source's id was made for that source alone. */
export const isOwnIdentity = (id: string): boolean => /\binstance-\d+$/.test(id);
