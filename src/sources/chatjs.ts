import { eventContentTypes, type GetTranscriptResponse, parseItem } from '../wire/index.ts';
import { attachmentError, attachmentLink } from './attachment-link.ts';
import { eventsOf } from './chatjs-events.ts';
import type { ChatJsSession } from './chatjs-session.ts';
import { withDeadline } from './deadline.ts';
import { createReceiptSender, receivedEntry, receivedItem } from './receipt-sender.ts';
import type { ReceiptSource, TranscriptSource } from './source.ts';
import { toTranscriptError, transcriptError } from './to-transcript-error.ts';

export interface ChatJsSourceOptions {
  /**
   * The cache identity of the conversation for this participant; must not hold a token.
   * @default the contact's and the participant's id
   */
  readonly id?: string;
  /** How long one request may take, in ms, and before it the waiting for the session to be connected. @default 30_000 */
  readonly timeout?: number;
  /**
   * Whether to tell its sender that a message has come, as soon as it comes while somebody is subscribed. ChatJS does
   * not do that by itself; leave it off where the app does.
   * @default false
   */
  readonly deliveredReceipts?: boolean;
}

/** The service lets no link live shorter than this, in ms. ChatJS does not ask for more, and does not say how long. */
const shortestLinkLife = 5000;

/**
 * Reads a transcript through a session of amazon-connect-chatjs, a customer's or an agent's, and hears what it hears. The
 * app makes the session and calls its `connect()`, before or after this; requests wait for that. After the end of a chat
 * ChatJS answers no more, and requests are `denied`. Its calls reject with a TranscriptError, or with the reason of the
 * signal that aborted them; ChatJS itself goes on with an aborted request.
 * @param session what `connect.ChatSession.create()` gave
 * @throws TranscriptError `invalid` for a session that ChatJS failed to create
 * @see https://github.com/amazon-connect/amazon-connect-chatjs
 */
export function createChatJsSource(
  session: ChatJsSession,
  options: ChatJsSourceOptions = {},
): TranscriptSource & ReceiptSource {
  const { timeout = 30_000, deliveredReceipts = false } = options;
  const { contactId, participantId } = detailsOf(session);
  const events = eventsOf(session);

  async function connected(signal: AbortSignal): Promise<void> {
    try {
      await withDeadline(signal, timeout, events.connected);
    } catch {
      signal.throwIfAborted();
      throw transcriptError('timeout', `the ChatJS session was not connected within ${timeout} ms: call its connect()`);
    }
  }

  /** ChatJS refuses in the same words before a session is connected and when it is over. */
  async function whenConnected<T>(signal: AbortSignal, send: () => Promise<T>): Promise<T> {
    const wasConnected = Boolean(session.getChatDetails().connectionDetails);
    try {
      return await withDeadline(signal, timeout, async () => send());
    } catch (cause) {
      if (typeof cause !== 'string' || !cause.includes('No active connection')) throw cause;
    }
    if (wasConnected) {
      events.end();
      throw transcriptError('denied', 'the ChatJS session is over, and answers no more');
    }
    await connected(signal);
    return withDeadline(signal, timeout, async () => send());
  }

  async function call<T>(signal: AbortSignal, send: () => Promise<T>): Promise<T> {
    try {
      return await whenConnected(signal, send);
    } catch (cause) {
      signal.throwIfAborted();
      const { participantToken = '', connectionDetails } = session.getChatDetails();
      throw toTranscriptError(cause, [participantToken, connectionDetails?.connectionToken ?? '']);
    }
  }

  const receipts = createReceiptSender({
    hasEnded: events.hasEnded,
    async send({ type, messageId }) {
      const contentType = type === 'read' ? eventContentTypes.messageRead : eventContentTypes.messageDelivered;
      // ChatJS too would hold receipts back, and of those that wait it sends the last it was told of, not the newest.
      return session.sendEvent({ contentType, content: JSON.stringify({ messageId, disableThrottle: true }) });
    },
  });

  function onItem(received: unknown) {
    const item = parseItem(received);
    if (!item || item.ParticipantId === participantId) return;
    const message = receivedItem(item);
    if (message) receipts.delivered(message);
  }

  return {
    id: options.id ?? `chatjs:${contactId}:${participantId}`,
    async getTranscript(request, { signal }) {
      const { data } = await call(signal, () => session.getTranscript(request));
      if (typeof data !== 'object' || data === null) throw transcriptError('malformed', 'ChatJS gave no data');
      // The client in ChatJS drops an absent list.
      const { InitialContactId, NextToken, Transcript = [] }: GetTranscriptResponse = data;
      return { InitialContactId, NextToken, Transcript };
    },
    subscribe: (listener) =>
      events.subscribe((event) => {
        listener(event);
        if (deliveredReceipts && event.type === 'items') event.items.forEach(onItem);
      }),
    sendReceipts(entry) {
      const message = receivedEntry(entry);
      if (message) receipts.read(message);
    },
    async getAttachment(attachmentId, { signal }) {
      try {
        const Url = await call(signal, async () => session.getAttachmentURL?.({ attachmentId }));
        return { ...attachmentLink({ Url }), expires: Date.now() + shortestLinkLife };
      } catch (cause) {
        signal.throwIfAborted();
        throw attachmentError(toTranscriptError(cause));
      }
    },
  };
}

/** ChatJS gives an empty session for what it could not create one from, and only logs why. */
function detailsOf(session: ChatJsSession) {
  try {
    return session.getChatDetails();
  } catch {
    throw transcriptError('invalid', 'ChatJS failed to create the session: its log says why');
  }
}
