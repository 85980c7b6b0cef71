import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Chat } from './chat.ts';
import { updateFaults } from './fault-update.ts';
import { readJson, sendJson } from './http.ts';
import { knownTokens } from './known-tokens.ts';
import type { ServiceParts } from './parts.ts';
import { play } from './scenario.ts';
import { seedNames } from './seeds/index.ts';
import { ServiceError } from './service-error.ts';
import { storedFile } from './stored-file.ts';
import type { JsonObject } from './validation.ts';

function describe({ lostConnections }: ServiceParts, chat: Chat): JsonObject {
  return {
    name: chat.name,
    initialContactId: chat.initialContactId,
    contactId: chat.contactId,
    items: chat.items.length,
    ended: chat.ended,
    participants: chat.participants.map((participant) => ({
      ...participant,
      ...knownTokens({ chat, participant }),
      present: chat.isPresent(participant),
      connectionLost: lostConnections.has({ chat, participant }),
    })),
  };
}

function listChats(parts: ServiceParts): JsonObject {
  for (const name of seedNames) parts.chats.get(name);
  return { chats: parts.chats.all.map((chat) => describe(parts, chat)) };
}

function chatNamed({ chats }: ServiceParts, name: string): Chat {
  const chat = chats.get(name);
  if (!chat) throw new ServiceError('ResourceNotFoundException', `There is no chat "${name}".`);
  return chat;
}

async function playIn(parts: ServiceParts, name: string, scene: string, request: IncomingMessage): Promise<JsonObject> {
  const chat = chatNamed(parts, name);
  play(parts, chat, scene, await readJson(request));
  return describe(parts, parts.chats.get(name) ?? chat);
}

/**
 * What the demo needs and the real service does not have: GET /service/chats lists the chats with their tokens,
 * GET /service/chats/NAME/file is the one as it is stored, POST /service/chats/NAME/SCENE makes something happen in one, GET and POST /service/faults show and change the faults.
 */
export async function answerDevelopmentRequest(
  parts: ServiceParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const asked = `${request.method} ${path}`;
  const [, name, scene] = /^POST \/service\/chats\/([^/]+)\/([^/]+)$/.exec(asked) ?? [];
  if (name !== undefined && scene !== undefined) {
    return sendJson(response, await playIn(parts, name, scene, request));
  }
  const [, stored] = /^GET \/service\/chats\/([^/]+)\/file$/.exec(asked) ?? [];
  if (stored !== undefined) return sendJson(response, storedFile(chatNamed(parts, stored)));
  if (asked === 'GET /service/chats') return sendJson(response, listChats(parts));
  if (asked === 'POST /service/faults') updateFaults(parts.faults, await readJson(request));
  else if (asked !== 'GET /service/faults')
    throw new ServiceError('ResourceNotFoundException', `There is no ${asked}.`);
  return sendJson(response, { ...parts.faults });
}
