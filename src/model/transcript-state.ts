import type { TranscriptError } from '../wire/index.ts';
import type { ContactAnalysis } from './analysis.ts';
import type { Chapter } from './chapter-set.ts';
import type { Entry, Participant, Typing } from './entry.ts';

/** One end of what is loaded. */
export type Edge = {
  /** Loads one more page. Resolves when it has landed or failed; does nothing while loading or at the end. */
  load(): Promise<void> | void;
} & (
  | { readonly status: 'more' | 'loading' | 'end'; readonly error: null }
  | { readonly status: 'error'; readonly error: TranscriptError }
);

/** A hole that we know of: what came while nobody listened, and was more than could be caught up with. */
export interface Gap {
  /** The key of the entry that stands right behind the hole. */
  readonly before: string;
  /** Loads the hole's newest page; the gap moves up or closes. */
  readonly edge: Edge;
}

/** What to move to: an entry's wire Id, a time (epoch ms), or the newest entry. */
export type JumpTarget = 'latest' | { readonly id: string } | { readonly time: number };

export interface JumpOptions {
  /** Ends the search; what it loaded stays. */
  readonly signal?: AbortSignal;
  /** Called after each page that the search had to load. */
  readonly onProgress?: (progress: { readonly pages: number; readonly oldest: number | null }) => void;
}

/** `missing`: the whole transcript was searched and does not hold it. `failed`: see the edges' errors. */
export type JumpResult = 'found' | 'missing' | 'cancelled' | 'failed';

/** An attachment's link, as `openAttachment` gives it. */
export interface OpenedAttachment {
  /** http(s), or blob: where the app has fetched the file itself. Such a file is saved when the reader opens it. */
  readonly url: string;
  /** In bytes, or null. */
  readonly size: number | null;
  /** Epoch ms, or null where it does not end. */
  readonly expires: number | null;
}

/** What to bring into view, said by `jumpTo` and `startAt`. A new `request` number asks again. */
export interface Focus {
  readonly key: string | 'latest';
  readonly request: number;
}

/** The seam between any data and the view: a plain value that an app, a test or a story can write as a literal. */
export type TranscriptState = {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  readonly participants: readonly Participant[];
  readonly typing: readonly Typing[];
  readonly older: Edge;
  readonly newer: Edge;
  readonly connection: 'none' | 'live' | 'reconnecting' | 'ended';
  /** Oldest first. @default none */
  readonly gaps?: readonly Gap[];
  /**
   * The keys of entries that came while nobody listened, and were caught up with after that: they are not announced.
   * @default none
   */
  readonly caughtUp?: ReadonlySet<string>;
  /** The contacts of a persistent chat, as far as they are loaded, oldest first. @default read from the entries */
  readonly chapters?: readonly Chapter[];
  /** What Contact Lens says of the contacts. @default none */
  readonly analysis?: readonly ContactAnalysis[];
  readonly initialContactId: string | null;
  /** @default null: the newest entry when the transcript opens */
  readonly focus?: Focus | null;
  /** Asks again after the first page failed. */
  retry(): void;
  /** Brings a place of the conversation into view, loading what lies between where it must. */
  jumpTo(target: JumpTarget, options?: JumpOptions): Promise<JumpResult>;
  /** A fresh link to an attachment. @throws TranscriptError */
  openAttachment(attachmentId: string): Promise<OpenedAttachment>;
} & (
  | { readonly status: 'loading' | 'ready'; readonly error: null }
  | { readonly status: 'error'; readonly error: TranscriptError }
);
