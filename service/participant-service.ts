import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { Chat } from './chat.ts';
import { answerDevelopmentRequest } from './development.ts';
import { answerOperation } from './exchange.ts';
import { updateFaults } from './fault-update.ts';
import type { Faults } from './faults.ts';
import { answerFileRequest } from './files.ts';
import { allowCrossOrigin, answerPreflight, sendError } from './http.ts';
import { tokensOf, type ChatTokens } from './known-tokens.ts';
import { createParts, type ServiceParts } from './parts.ts';
import type { RequestRecord } from './request-log.ts';
import { requestUrl } from './request-url.ts';
import type { ChatSeed } from './seeds/chat-seed.ts';
import { ServiceError } from './service-error.ts';
import { serveSockets } from './socket.ts';

/** A running participant service. */
export interface ParticipantService {
  /** `http://127.0.0.1:PORT`: the endpoint for clients. */
  readonly url: string;
  readonly port: number;
  /** What goes wrong on purpose; change its members at any time. */
  readonly faults: Faults;
  /** Every request so far, oldest first, preflights left out. Set its length to 0 to forget them. */
  readonly requests: RequestRecord[];
  /**
   * A chat, to say or end something in it: a seed's, `history-<count>`'s or an added one's.
   * @throws RangeError where there is no chat of this name
   */
  chat(name: string): Chat;
  /** Serves one more chat, in place of the one that had its name. */
  addChat(seed: ChatSeed): Chat;
  /** The known tokens of a chat by role. @throws RangeError where there is no such chat or nobody in it has the role */
  tokens(name: string): ChatTokens;
  /** From now on this token is refused, as if its day were over. */
  expireToken(token: string): void;
  /** Cuts somebody off, or no longer: no operation is answered, and no WebSocket stays open or is opened. */
  loseConnection(name: string, role: string, lost: boolean): void;
  /** Cuts every WebSocket that is open. */
  cutSockets(): void;
  close(): Promise<void>;
}

async function route(
  parts: ServiceParts,
  request: IncomingMessage,
  response: ServerResponse,
  record: RequestRecord,
): Promise<void> {
  const url = requestUrl(request);
  if (!url) throw new ServiceError('ValidationException', 'The path of the request is not one.');
  if (/^\/(uploads|downloads)\//.test(url.pathname)) await answerFileRequest(parts, request, response, url);
  else if (url.pathname.startsWith('/service/')) await answerDevelopmentRequest(parts, request, response, url.pathname);
  else await answerOperation(parts, request, response, url.pathname, record);
}

function listen(parts: ServiceParts, requests: RequestRecord[]) {
  return createServer((request, response) => {
    allowCrossOrigin(response);
    if (request.method === 'OPTIONS') return answerPreflight(request, response);
    const record: RequestRecord = {
      time: Date.now(),
      method: request.method ?? '',
      path: (request.url ?? '').split('?')[0] ?? '',
      body: null,
      status: null,
      aborted: false,
      cut: false,
    };
    requests.push(record);
    response.on('finish', () => (record.status = response.statusCode));
    response.on('close', () => (record.aborted = !response.writableFinished && !record.cut));
    route(parts, request, response, record).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendError(response, error);
    });
  });
}

/**
 * Starts a local participant service on 127.0.0.1 that speaks the documented protocol.
 * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/Welcome.html
 */
export async function startParticipantService(
  options: {
    /** @default 0, any free port */
    readonly port?: number;
    /** Chats to serve beside the named seeds. */
    readonly chats?: readonly ChatSeed[];
    readonly faults?: Partial<Faults>;
  } = {},
): Promise<ParticipantService> {
  const parts = createParts();
  updateFaults(parts.faults, options.faults ?? {});
  for (const seed of options.chats ?? []) parts.chats.add(seed);
  const requests: RequestRecord[] = [];
  const server = listen(parts, requests);
  const sockets = serveSockets(parts, server);
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The service has no port to listen on.');
  parts.host = `127.0.0.1:${address.port}`;

  const chat = (name: string): Chat => {
    const found = parts.chats.get(name);
    if (!found) throw new RangeError(`There is no chat "${name}". Use the name of a seed, history-<count> or add one.`);
    return found;
  };
  const cutSockets = (): void => {
    for (const { socket } of sockets) socket.terminate();
  };
  return {
    url: `http://${parts.host}`,
    port: address.port,
    faults: parts.faults,
    requests,
    chat,
    addChat: (seed) => parts.chats.add(seed),
    tokens: (name) => tokensOf(chat(name)),
    expireToken: (token) => parts.tokens.expire(token),
    loseConnection(name, role, lost) {
      const known = chat(name);
      parts.lostConnections.set({ chat: known, participant: known.participant(role) }, lost);
    },
    cutSockets,
    async close() {
      cutSockets();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
