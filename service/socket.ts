import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { TranscriptItem } from '../src/wire/index.ts';
import type { Access } from './access-tokens.ts';
import { createFrameFaults } from './frame-faults.ts';
import type { ServiceParts } from './parts.ts';
import { requestUrl } from './request-url.ts';
import { watchSockets, type Client, type Ticket } from './socket-watch.ts';
import { isJsonObject, type JsonObject } from './validation.ts';

/** The outer frame; the inner JSON is a string and has the ids of the contact besides the item. */
function chatFrame({ chat }: Access, item: TranscriptItem): string {
  const content = { ...item, InitialContactId: chat.initialContactId, ContactId: chat.contactId };
  return JSON.stringify({ content: JSON.stringify(content), contentType: 'application/json', topic: 'aws/chat' });
}

function parseFrame(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

function topicsOf(frame: JsonObject): readonly unknown[] {
  const content = frame['content'];
  const topics = isJsonObject(content) ? content['topics'] : null;
  return Array.isArray(topics) ? topics : [];
}

/** Frames arrive after the subscription; heartbeats and pings are answered at any time. */
function serve(parts: ServiceParts, access: Access, socket: WebSocket): void {
  const frames = createFrameFaults(parts.faults, (text) => socket.send(text));
  let unsubscribe: (() => void) | null = null;
  const reply = (frame: JsonObject) => socket.send(JSON.stringify(frame));
  socket.on('message', (data) => {
    const frame = parseFrame(String(data));
    switch (frame['topic']) {
      case 'aws/subscribe': {
        const topics = topicsOf(frame);
        const known = topics.length > 0 && topics.every((topic) => topic === 'aws/chat');
        reply({ topic: 'aws/subscribe', content: { status: known ? 'success' : 'failure', topics } });
        if (known) unsubscribe ??= access.chat.listen((item) => frames.send(chatFrame(access, item)));
        break;
      }
      case 'aws/heartbeat':
        reply({ topic: 'aws/heartbeat' });
        break;
      case 'aws/ping':
        reply({ topic: 'aws/ping', statusCode: 200, statusContent: 'OK' });
        break;
      default:
        // The real service says nothing to what it does not know.
        break;
    }
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    frames.close();
    unsubscribe?.();
  });
}

function ticketOf(parts: ServiceParts, request: IncomingMessage): Ticket | null {
  const url = requestUrl(request);
  if (url?.pathname !== '/socket' || Number(url.searchParams.get('expires')) < parts.clock()) return null;
  const token = url.searchParams.get('token') ?? '';
  try {
    return { access: parts.tokens.open(token, 'connection-token'), expires: parts.tokens.expiry(token) };
  } catch {
    return null;
  }
}

/** Serves the WebSockets of the chats. @returns the ones that are open */
export function serveSockets(parts: ServiceParts, server: Server): ReadonlySet<Client> {
  const clients = new Set<Client>();
  watchSockets(parts, server, clients);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024, clientTracking: false });
  server.on('upgrade', (request, connection, head) => {
    connection.on('error', () => connection.destroy());
    const ticket = ticketOf(parts, request);
    if (ticket && parts.lostConnections.has(ticket.access)) {
      connection.destroy();
      return;
    }
    if (!ticket) {
      connection.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, connection, head, (socket) => {
      const client = { ...ticket, socket, opened: Date.now() };
      clients.add(client);
      socket.on('close', () => clients.delete(client));
      serve(parts, ticket.access, socket);
    });
  });
  return clients;
}
