import { eventContentTypes, parseItem, type TranscriptItem } from '../wire/index.ts';
import { withDeadline } from './deadline.ts';
import { type PageQuirks, pageOf } from './memory-pages.ts';
import type { HistoryItem } from './memory-places.ts';
import {
  type AttachmentLink,
  type LiveEvent,
  ownIdentity,
  type TranscriptRequest,
  type TranscriptSource,
} from './source.ts';
import { transcriptError } from './to-transcript-error.ts';

/** Which GetTranscript calls fail: by their number, counted from 0, or as a function of the call decides. */
export type MemoryFailures =
  | readonly { readonly request: number; readonly error: Error }[]
  | ((request: TranscriptRequest, count: number) => Error | null);

export interface MemorySourceOptions {
  /** The cache identity. @default one of its own for every source; server rendering needs one that is given */
  readonly id?: string;
  /** How long an answer takes, in ms; Infinity for one that never comes. @default 0 */
  readonly delay?: number;
  /** @default none */
  readonly failures?: MemoryFailures;
  /** @default none: full pages, no overlap */
  readonly pageQuirks?: PageQuirks;
  /**
   * How items of past contacts (with RelatedContactId) are reached: 'by-token' by walking back from the newest page and
   * not by StartPosition or ContactId, as with the service; 'open' like all others. @default 'by-token'
   */
  readonly pastContacts?: 'by-token' | 'open';
  /** Links by AttachmentId: http(s), blob or data addresses. Without it the source has no getAttachment. */
  readonly attachments?: Readonly<Record<string, string>>;
  /** @default the newest InitialContactId that an item has */
  readonly initialContactId?: string;
}

/** A source that plays a conversation, live too. */
export interface MemorySource extends TranscriptSource {
  subscribe(listener: (event: LiveEvent) => void): () => void;
  /**
   * Something happens now: it joins the history, and who listens hears it. An item with a known Id replaces that one.
   * While the connection is 'reconnecting' or 'ended' nobody hears it, as with the service. What the service does not
   * keep (typing, receipts on their own) is heard only.
   */
  push(items: unknown): void;
  /** Tells who listens, and who listens later, how the connection is. */
  setConnection(connection: 'live' | 'reconnecting' | 'ended'): void;
}

const notKept = new Set<string | undefined>([
  eventContentTypes.typing,
  eventContentTypes.connectionAcknowledged,
  eventContentTypes.messageDelivered,
  eventContentTypes.messageRead,
  eventContentTypes.messageMetadata,
]);

const isKept = (item: TranscriptItem): boolean =>
  !notKept.has(item.ContentType) && item.Type !== 'TYPING' && item.Type !== 'MESSAGEMETADATA';

/**
 * Plays a transcript from memory, as the service would answer: for tests, stories and apps that have the items.
 * @param items wire items, oldest first; what is no JSON object is left out
 */
export function createMemorySource(items: readonly unknown[], options: MemorySourceOptions = {}): MemorySource {
  const { delay = 0, failures = [], pageQuirks = {}, attachments } = options;
  const history: HistoryItem[] = [];
  const places = new Map<string, number>();
  const listeners = new Set<(event: LiveEvent) => void>();
  let connection: 'live' | 'reconnecting' | 'ended' | null = null;
  let requests = 0;
  /** The place of the newest item that names the initial contact; -1 where none does. */
  let namesInitial = -1;

  function keep(given: unknown) {
    const item = parseItem(given);
    if (item === null) return;
    const known = item.Id === undefined ? undefined : places.get(item.Id);
    if (item.Id !== undefined && known === undefined) places.set(item.Id, history.length);
    const place = known ?? history.length;
    history[place] = { given, item };
    if (item.InitialContactId !== undefined) namesInitial = Math.max(namesInitial, place);
    else if (place === namesInitial) {
      namesInitial = history.findLastIndex((other) => other.item.InitialContactId !== undefined);
    }
  }
  for (const given of items) keep(given);

  const failureOf = (request: TranscriptRequest, count: number) =>
    typeof failures === 'function'
      ? failures(request, count)
      : (failures.find((failure) => failure.request === count)?.error ?? null);

  const tell = (event: LiveEvent) => {
    for (const listener of listeners) listener(event);
  };

  const source: MemorySource = {
    id: options.id ?? `memory:${ownIdentity()}`,
    async getTranscript(request, { signal }) {
      const failure = failureOf(request, requests);
      requests += 1;
      await wait(delay, signal);
      if (failure !== null) throw failure;
      return {
        InitialContactId: options.initialContactId ?? history[namesInitial]?.item.InitialContactId,
        ...pageOf(history, request, pageQuirks, options.pastContacts === 'open' ? 'all' : 'current'),
      };
    },
    subscribe(listener) {
      const own = (event: LiveEvent) => listener(event);
      listeners.add(own);
      if (connection !== null) own({ type: 'connection', connection });
      return () => listeners.delete(own);
    },
    push(pushed) {
      const given: readonly unknown[] = Array.isArray(pushed) ? pushed : [pushed];
      for (const one of given) if (isKept(parseItem(one) ?? {})) keep(one);
      if (connection === null || connection === 'live') tell({ type: 'items', items: given });
    },
    setConnection(next) {
      connection = next;
      tell({ type: 'connection', connection: next });
    },
  };
  if (attachments === undefined) return source;
  return {
    ...source,
    async getAttachment(attachmentId, { signal }): Promise<AttachmentLink> {
      await wait(delay, signal);
      const url = Object.hasOwn(attachments, attachmentId) ? attachments[attachmentId] : undefined;
      if (url === undefined || !/^(https?|blob|data):/i.test(url)) throw transcriptError('unavailable', '');
      return { url, size: null, expires: null };
    },
  };
}

/** @throws the signal's reason when it aborts */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return withDeadline(signal, Infinity, (signal) => {
    if (ms <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      if (ms === Infinity) return;
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => clearTimeout(timer));
    });
  });
}
