import { eventContentTypes } from '../wire/index.ts';
import { type ChatJsSession, itemHandlers } from './chatjs-session.ts';
import type { LiveEvent } from './source.ts';

type Connection = Extract<LiveEvent, { readonly type: 'connection' }>['connection'];
type Listener = (event: LiveEvent) => void;
type JsonObject = Readonly<Record<string, unknown>>;

/** The events of a ChatJS session. */
export interface ChatJsEvents {
  /** Tells the present state of the connection, where it is known, and everything from now on. */
  subscribe(listener: Listener): () => void;
  /** Resolves when `connect()` has succeeded. */
  connected(signal: AbortSignal): Promise<void>;
  /** The session answers no more. */
  end(): void;
  hasEnded(): boolean;
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/**
 * ChatJS 5 puts the pieces of a streamed message together and leaves the last one's number on all of the text. Without
 * the number it is what it is: the text so far, which replaces the one before.
 */
function withoutPieceNumber(item: JsonObject): JsonObject {
  const { MessageMetadata: metadata } = item;
  if (item['ParticipantRole'] !== 'SYSTEM' || !isObject(metadata)) return item;
  const { ChunkNumber: _, ...rest } = metadata;
  return { ...item, MessageMetadata: rest };
}

function listenTo(session: ChatJsSession): ChatJsEvents {
  const listeners = new Set<Listener>();
  const waiting = new Set<() => void>();
  const joinsPieces = session.onTranscriptUpdated !== undefined;
  const isAgents = session.cleanUpOnParticipantDisconnect !== undefined;
  // Whoever comes after `connect()` can only assume that its socket is still open.
  let connection: Connection | null = session.getChatDetails().connectionDetails ? 'live' : null;

  const tell = (event: LiveEvent) => {
    for (const listener of listeners) listener(event);
  };
  const change = (next: Connection) => {
    if (next === connection) return;
    connection = next;
    tell({ type: 'connection', connection });
  };

  function onItem(event: unknown) {
    const item = isObject(event) ? event['data'] : null;
    if (!isObject(item)) return;
    const { ContentType: contentType, Id: id } = item;
    // An end that ChatJS makes up when it is refused on coming back: it did not happen at any time that it could name.
    if (contentType === eventContentTypes.chatEnded && !id) return change('ended');
    tell({ type: 'items', items: [joinsPieces ? withoutPieceNumber(item) : item] });
    // With this ChatJS stops listening for everybody but the customer, and says nothing of it.
    if (contentType === eventContentTypes.transferSucceeded && isAgents) change('ended');
  }

  /** Comes when `connect()` has succeeded, and with other members whenever the socket opens. */
  function onConnectionEstablished(event: unknown) {
    for (const resolve of waiting) resolve();
    waiting.clear();
    const { connectSuccess, _debug: debug }: JsonObject = isObject(event) ? event : {};
    const isStillOpening = connectSuccess === true && isObject(debug) && debug['websocketStatus'] === 'Starting';
    if (isStillOpening) return;
    // The socket opens once: it was closed when nobody listened yet, and what came meanwhile is to be caught up with.
    if (connection === 'live') change('reconnecting');
    change('live');
  }

  for (const name of itemHandlers) session[name]?.(onItem);
  session.onConnectionEstablished?.(onConnectionEstablished);
  session.onConnectionLost?.(() => change('reconnecting'));
  // ChatJS gives up for good: it connects again by itself after everything that may pass.
  session.onConnectionBroken?.(() => change('ended'));
  session.onEnded?.(() => change('ended'));

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (connection !== null) listener({ type: 'connection', connection });
      return () => void listeners.delete(listener);
    },
    connected: (signal) =>
      new Promise((resolve) => {
        waiting.add(resolve);
        signal.addEventListener('abort', () => waiting.delete(resolve));
      }),
    end: () => change('ended'),
    hasEnded: () => connection === 'ended',
  };
}

const known = new WeakMap<ChatJsSession, ChatJsEvents>();

/** The events of a session. Handlers that ChatJS was given stay as long as the session, so it is given them once. */
export function eventsOf(session: ChatJsSession): ChatJsEvents {
  const events = known.get(session) ?? listenTo(session);
  known.set(session, events);
  return events;
}
