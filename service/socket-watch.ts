import type { Server } from 'node:http';
import type { WebSocket } from 'ws';
import type { Access } from './access-tokens.ts';
import type { ServiceParts } from './parts.ts';

/** Who opens a WebSocket, and when its token expires, in epoch ms of the service's clock. */
export interface Ticket {
  readonly access: Access;
  readonly expires: number;
}

/** A WebSocket that is open. */
export interface Client extends Ticket {
  readonly socket: WebSocket;
  /** Epoch ms. */
  readonly opened: number;
}

/** Milliseconds between two looks. */
const interval = 25;
const goodbye = 1000;

/** Cuts the WebSockets whose time is over, whatever it was when they were opened, and closes those of who has left. */
export function watchSockets(parts: ServiceParts, server: Server, clients: ReadonlySet<Client>): void {
  const look = (): void => {
    const { cutSocketsAfter } = parts.faults;
    for (const { access, expires, opened, socket } of clients) {
      const tooOld = cutSocketsAfter !== null && Date.now() - opened >= cutSocketsAfter;
      if (tooOld || expires <= parts.clock() || parts.lostConnections.has(access)) socket.terminate();
      else if (access.chat.hasLeft(access.participant) || !parts.chats.isServed(access.chat)) socket.close(goodbye);
    }
  };
  const timer = setInterval(look, interval).unref();
  server.on('close', () => clearInterval(timer));
}
