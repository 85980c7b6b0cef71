import type { IncomingMessage, ServerResponse } from 'node:http';
import { knownToken } from './access-tokens.ts';
import { updateFaults } from './fault-update.ts';
import { readJson, sendJson } from './http.ts';
import type { ServiceParts } from './parts.ts';
import { seedNames } from './seeds/index.ts';
import { ServiceError } from './service-error.ts';
import type { JsonObject } from './validation.ts';

function listChats({ chats }: ServiceParts): JsonObject {
  for (const name of seedNames) chats.get(name);
  return {
    chats: chats.all.map((chat) => ({
      name: chat.name,
      initialContactId: chat.initialContactId,
      contactId: chat.contactId,
      items: chat.items.length,
      ended: chat.ended,
      // A known token belongs to the first participant of its role.
      participants: [...new Set(chat.participants.map(({ role }) => chat.participant(role)))].map((participant) => ({
        ...participant,
        participantToken: knownToken(chat.name, participant.role, 'participant-token'),
        connectionToken: knownToken(chat.name, participant.role, 'connection-token'),
      })),
    })),
  };
}

/**
 * What the demo needs and the real service does not have: GET /service/chats lists the chats with their tokens,
 * GET and POST /service/faults show and change the faults.
 */
export async function answerDevelopmentRequest(
  parts: ServiceParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const asked = `${request.method} ${path}`;
  if (asked === 'GET /service/chats') return sendJson(response, listChats(parts));
  if (asked === 'POST /service/faults') updateFaults(parts.faults, await readJson(request));
  else if (asked !== 'GET /service/faults')
    throw new ServiceError('ResourceNotFoundException', `There is no ${asked}.`);
  return sendJson(response, { ...parts.faults });
}
