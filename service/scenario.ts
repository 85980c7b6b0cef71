import { eventContentTypes } from '../src/wire/index.ts';
import { letAssistantAsk, letAssistantWrite } from './assistant.ts';
import type { Chat } from './chat.ts';
import type { ServiceParts } from './parts.ts';
import type { ChatParticipant } from './seeds/chat-seed.ts';
import { findSeed } from './seeds/index.ts';
import { ServiceError } from './service-error.ts';
import { optionalBoolean, optionalString, requiredString, type JsonObject } from './validation.ts';

function invalid(problem: string): ServiceError {
  return new ServiceError('ValidationException', problem);
}

const presentAgent = (chat: Chat): ChatParticipant | undefined =>
  chat.participants.find((one) => one.role === 'AGENT' && chat.isPresent(one));

/** The agent in the chat hands over to the one that is named, or to the next one; where there is none, that one joins. */
function transfer(chat: Chat, body: JsonObject): void {
  const named = optionalString(body, 'participantId', [1, 256]);
  const current = presentAgent(chat);
  const others = chat.participants.filter((one) => one.role === 'AGENT' && one !== current);
  const next = others.find(({ participantId }) => named === undefined || participantId === named);
  if (!next) throw invalid(`The chat "${chat.name}" has no other agent to go to.`);
  if (current) {
    chat.add({ ContentType: eventContentTypes.transferSucceeded, Type: 'EVENT' }, current);
    chat.leave(current);
  }
  chat.join(next);
}

function agentLeaves(chat: Chat): void {
  const agent = presentAgent(chat);
  if (!agent) throw invalid(`No agent is in the chat "${chat.name}".`);
  chat.leave(agent);
}

function startAgain({ chats }: ServiceParts, { name }: Chat): void {
  const seed = findSeed(name);
  if (!seed) throw invalid(`The chat "${name}" is none of the seeds, so nothing says how it began.`);
  chats.add(seed);
}

/** The assistant sends the interactive message of this name, or else writes. */
function assist(chat: Chat, message: string | undefined): void {
  if (message === undefined) letAssistantWrite(chat);
  else letAssistantAsk(chat, message);
}

/** Cuts a participant off from the service, or lets them back. */
function changeConnection({ lostConnections }: ServiceParts, chat: Chat, body: JsonObject): void {
  const id = requiredString(body, 'participantId', [1, 256]);
  const participant = chat.participants.find(({ participantId }) => participantId === id);
  if (!participant) throw invalid(`Nobody in the chat "${chat.name}" has this participantId.`);
  lostConnections.set({ chat, participant }, optionalBoolean(body, 'lost') ?? true);
}

/**
 * What can be made to happen in a chat from outside: a transfer, an assistant's answer or question, its agent leaving, its
 * end, its beginning again, and a lost connection.
 * @throws ServiceError for what cannot happen
 */
export function play(parts: ServiceParts, chat: Chat, scene: string, body: JsonObject): void {
  switch (scene) {
    case 'transfer':
      return transfer(chat, body);
    case 'assistant':
      return assist(chat, optionalString(body, 'message', [1, 50]));
    case 'agent-leaves':
      return agentLeaves(chat);
    case 'end':
      return chat.end();
    case 'start-again':
      return startAgain(parts, chat);
    case 'connection':
      return changeConnection(parts, chat, body);
    default:
      throw new ServiceError('ResourceNotFoundException', `There is no scene "${scene}".`);
  }
}
