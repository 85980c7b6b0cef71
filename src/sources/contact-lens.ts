import type { ContactAnalysis, TranscriptItem } from '../wire/index.ts';
import { type ListSegments, type ListSegmentsRequest, readContact } from './contact-lens-pages.ts';
import { startRefreshing } from './contact-lens-refresh.ts';
import { withDeadline } from './deadline.ts';
import { createMemorySource } from './memory.ts';
import type { LiveEvent, TranscriptSource } from './source.ts';
import { toTranscriptError } from './to-transcript-error.ts';

/** How to ask for the analysis of which contact. */
export interface ContactLensSourceOptions {
  /**
   * The app's own call of ListRealtimeContactAnalysisSegmentsV2, by an SDK client or its backend:
   * `(request, { signal }) => client.send(new ListRealtimeContactAnalysisSegmentsV2Command({ ...request, InstanceId }), { abortSignal: signal })`
   */
  readonly listSegments: ListSegments;
  readonly contactId: string;
  /**
   * The form of the text to ask for. A contact that is analysed without redaction has `Raw` only, and the service refuses
   * the other one. What is marked as redacted is not shown, whichever it is. @default 'Redacted'
   */
  readonly outputType?: ListSegmentsRequest['OutputType'];
  /** Seconds between two readings while somebody listens, for a contact that is still going on. @default 0: never */
  readonly refresh?: number;
  /** How long one request may take, in ms. @default 30_000 */
  readonly timeout?: number;
  /** The cache identity. @default the contact's id and the output type */
  readonly id?: string;
}

/**
 * Reads a chat with what Contact Lens found in it: sentiment, issues, categories and the summary. The API lists a contact
 * from its beginning, so that all of it is read, and pages are served from memory. With `refresh` it is live: 'live' once
 * it was read again, 'reconnecting' while that fails, and 'ended' when the analysis is completed or has failed, or when
 * reading is refused. Its calls reject with a TranscriptError, or with the reason of the signal that aborted them.
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRealtimeContactAnalysisSegmentsV2.html
 */
export function createContactLensSource(options: ContactLensSourceOptions): TranscriptSource {
  const { contactId, outputType = 'Redacted', refresh = 0, timeout = 30_000 } = options;
  const history = createMemorySource([], { id: options.id ?? `contact-lens:${contactId}:${outputType}` });
  const listeners = new Set<(event: LiveEvent) => void>();
  const known = new Map<string, string>();
  let analysis: ContactAnalysis | null = null;
  let connection: Extract<LiveEvent, { readonly type: 'connection' }>['connection'] | null = null;
  let begun = 0;
  let newest = 0;

  const tell = (event: LiveEvent) => {
    for (const listener of listeners) listener(event);
  };

  const listSegments: ListSegments = (request, { signal }) =>
    withDeadline(signal, timeout, async (signal) => options.listSegments(request, { signal }));

  function isNews(item: TranscriptItem): boolean {
    const text = JSON.stringify(item);
    const key = item.Id ?? text;
    const news = known.get(key) !== text;
    known.set(key, text);
    return news;
  }

  /** Reads the contact, and tells what is new since the last time. */
  async function read(signal: AbortSignal): Promise<boolean> {
    begun += 1;
    const place = begun;
    try {
      const contact = await readContact(listSegments, contactId, outputType, signal);
      // A slow answer may be older than what another one has brought meanwhile.
      if (place < newest) return contact.isOver;
      const isFirst = newest === 0;
      newest = place;
      const news = contact.items.filter(isNews);
      history.push(news);
      const isAnalysisNew = JSON.stringify(contact.analysis) !== JSON.stringify(analysis);
      if (isAnalysisNew) analysis = contact.analysis;
      if (news.length > 0 && !isFirst) tell({ type: 'items', items: news });
      if (isAnalysisNew && !isFirst) tell({ type: 'analysis' });
      return contact.isOver;
    } catch (cause) {
      signal.throwIfAborted();
      throw toTranscriptError(cause);
    }
  }

  let stop = () => {};
  function subscribe(listener: (event: LiveEvent) => void): () => void {
    const own = (event: LiveEvent) => listener(event);
    listeners.add(own);
    if (connection !== null) own({ type: 'connection', connection });
    if (listeners.size === 1 && connection !== 'ended') {
      stop = startRefreshing(read, refresh * 1000, (next) => {
        if (next !== connection) tell({ type: 'connection', connection: next });
        connection = next;
      });
    }
    return () => {
      listeners.delete(own);
      if (listeners.size === 0) stop();
    };
  }

  return {
    id: history.id,
    async getTranscript(request, { signal }) {
      if (request.nextToken === undefined || newest === 0) await read(signal);
      return history.getTranscript(request, { signal });
    },
    async getAnalysis({ signal }) {
      if (newest === 0) await read(signal);
      return analysis === null ? [] : [analysis];
    },
    ...(refresh > 0 && { subscribe }),
  };
}
