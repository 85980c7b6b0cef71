import { eventContentTypes, parseItem } from '../wire/index.ts';
import { withDeadline } from './deadline.ts';
import { type ParticipantEndpoint, participantEndpoint } from './endpoint.ts';
import { createLiveChannel } from './live-channel.ts';
import type { WebSocketClass } from './live-socket.ts';
import { accessIdentity, askForConnection, type ParticipantAccess } from './participant-access.ts';
import { keepConnection } from './participant-connection.ts';
import { participantHistory, type ParticipantPost } from './participant-history.ts';
import { participantRequest } from './participant-request.ts';
import { createReceiptSender, receivedEntry, receivedItem } from './receipt-sender.ts';
import type { ReceiptSource, TranscriptSource } from './source.ts';

/** Where and as whom to ask, and how. Pass `region` or `endpoint`, not both. */
export type ParticipantSourceOptions = ParticipantEndpoint &
  ParticipantAccess & {
    /** Has the service mark the participant as connected, as an agent's or a streaming client has to. @default false */
    readonly connectParticipant?: boolean;
    /**
     * Tells the senders that their messages have arrived here. Needs the participant's own id (StartChatContact gives
     * it), because the connection does not say whose it is. @default no such receipts
     */
    readonly deliveredReceipts?: { readonly participantId: string };
    /** @default the global fetch */
    readonly fetch?: typeof fetch;
    /** @default the global WebSocket, which Node has since version 22 */
    readonly WebSocket?: WebSocketClass;
    /** How long one request may take, in ms, the asking for its token included. @default 30_000 */
    readonly timeout?: number;
    /**
     * The cache identity of the conversation for this participant, such as the contact's id; must not hold a token.
     * @default a fingerprint of the token where it is a string. A function has nothing to tell conversations apart by, so
     * that each source then has an identity of its own: keep the source (outside of the component, or in a memo) or pass
     * an `id`. Server rendering needs an `id` too.
     */
    readonly id?: string;
  };

/** History, live items and receipts of one participant of a chat. */
export type ParticipantSource = Required<Omit<TranscriptSource, 'getAnalysis'>> & ReceiptSource;

/** One that nobody aborts: for work that several callers share, or nobody waits for. */
const { signal: never } = new AbortController();

/**
 * Reads a transcript from the Amazon Connect Participant Service and listens to its WebSocket, with one connection for
 * both. It is made when first needed, and again before it expires or when it is refused. Until the first listener there
 * is no socket, and soon after the last there is none.
 *
 * Live, it says 'live' once the service has taken the subscription, 'reconnecting' while the socket is lost (it is tried
 * again without end), and 'ended' when the chat is over or a new connection is refused for good.
 * @throws TranscriptError `invalid` for what is no region or endpoint; its calls reject with a TranscriptError, or with
 * the reason of the signal that aborted them
 * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_CreateParticipantConnection.html
 */
export function createParticipantSource(options: ParticipantSourceOptions): ParticipantSource {
  const { deliveredReceipts, fetch, WebSocket, timeout = 30_000 } = options;
  const endpoint = participantEndpoint(options);

  const createConnection = (signal: AbortSignal) =>
    askForConnection(options, (token) => {
      const body = {
        Type: ['WEBSOCKET', 'CONNECTION_CREDENTIALS'],
        ConnectParticipant: options.connectParticipant === true ? true : undefined,
      };
      return participantRequest({ fetch, url: `${endpoint}/participant/connection`, token, body, signal });
    });
  const connection = keepConnection(() => withDeadline(never, timeout, createConnection));

  const post: ParticipantPost = (operation, body, outerSignal) =>
    withDeadline(outerSignal, timeout, (signal) =>
      connection.withToken((token) =>
        participantRequest({ fetch, url: `${endpoint}/participant/${operation}`, token, body, signal }),
      ),
    );

  const receipts = createReceiptSender({
    hasEnded: () => channel.hasEnded(),
    send({ type, messageId }) {
      const ContentType = type === 'read' ? eventContentTypes.messageRead : eventContentTypes.messageDelivered;
      // A page that was not served over https has no randomUUID; the token only spares the service a doubled request.
      const ClientToken = globalThis.crypto?.randomUUID?.();
      return post('event', { ContentType, Content: JSON.stringify({ messageId }), ClientToken }, never);
    },
  });

  const channel = createLiveChannel({
    connect: connection.socketAddress,
    WebSocket,
    onItem(wireItem) {
      const item = parseItem(wireItem);
      if (!deliveredReceipts || !item || item.ParticipantId === deliveredReceipts.participantId) return;
      const message = receivedItem(item);
      if (message) receipts.delivered(message);
    },
  });

  return {
    id: options.id ?? `participant:${endpoint}:${accessIdentity(options)}`,
    ...participantHistory(post),
    subscribe: channel.subscribe,
    sendReceipts(entry) {
      const message = receivedEntry(entry);
      if (message) receipts.read(message);
    },
  };
}
