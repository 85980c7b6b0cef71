import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { ParticipantService } from '../../service/index.ts';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { ask } from './ask.ts';

export interface Frame {
  readonly topic: string;
  readonly content?: unknown;
  readonly [member: string]: unknown;
}

/** A participant's WebSocket, with every frame that came so far. */
export interface Listening {
  readonly socket: WebSocket;
  readonly connectionToken: string;
  readonly frames: readonly Frame[];
  /** The items of the chat frames, in the order in which they came. */
  readonly items: () => readonly TranscriptItem[];
  send(frame: object): void;
  /** Resolves once the frames are as wished. */
  until(wish: () => boolean): Promise<void>;
}

/** Goes the documented way: token, connection, WebSocket, subscription. */
export async function listen(service: ParticipantService, participantToken: string): Promise<Listening> {
  const { body } = await ask(service, 'connection', participantToken, {
    Type: ['WEBSOCKET', 'CONNECTION_CREDENTIALS'],
    ConnectParticipant: true,
  });
  const { Websocket, ConnectionCredentials } = body as {
    Websocket: { Url: string };
    ConnectionCredentials: { ConnectionToken: string };
  };
  const socket = new WebSocket(Websocket.Url);
  const frames: Frame[] = [];
  socket.on('message', (data) => frames.push(JSON.parse(String(data)) as Frame));
  await once(socket, 'open');
  const listening: Listening = {
    socket,
    connectionToken: ConnectionCredentials.ConnectionToken,
    frames,
    items: () =>
      frames
        .filter(({ topic }) => topic === 'aws/chat')
        .map(({ content }) => JSON.parse(String(content)) as TranscriptItem),
    send: (frame) => socket.send(JSON.stringify(frame)),
    async until(wish) {
      while (!wish()) await once(socket, 'message');
    },
  };
  listening.send({ topic: 'aws/subscribe', content: { topics: ['aws/chat'] } });
  await listening.until(() => frames.length > 0);
  return listening;
}
