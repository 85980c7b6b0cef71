import { messageContentTypes, type TranscriptItem } from '../src/wire/index.ts';
import type { Chat } from './chat.ts';
import { startChunkedMessage } from './chunked-message.ts';
import { interactiveMessages, pageAskedFor } from './interactive-messages.ts';
import { bot } from './seeds/people.ts';
import { ServiceError } from './service-error.ts';
import type { JsonObject } from './validation.ts';

/** Milliseconds between two words. */
const pace = 60;

const text =
  'While you wait: the seal costs nothing under warranty, and the parcel is small enough for most letter boxes. ' +
  'If nobody is at home, it goes to the parcel shop at the corner, where it is kept for seven days.';

/** The chat's assistant answers word by word, as AI agents do. */
export function letAssistantWrite(chat: Chat): void {
  const message = startChunkedMessage(chat, bot);
  const words = text.split(/(?<= )/);
  const timer = setInterval(() => {
    const word = words.shift();
    if (word !== undefined && !chat.ended) return void message.push(word);
    clearInterval(timer);
    message.complete();
  }, pace).unref();
}

function ask(chat: Chat, content: JsonObject): void {
  const message = { Content: JSON.stringify(content), ContentType: messageContentTypes.interactive, Type: 'MESSAGE' };
  chat.add(message, bot);
}

const isKind = (name: string): name is keyof typeof interactiveMessages => Object.hasOwn(interactiveMessages, name);

/**
 * The chat's assistant sends an interactive message.
 * @param kind which one, by its name in `interactiveMessages`
 * @throws ServiceError where there is none of this name
 */
export function letAssistantAsk(chat: Chat, kind: string): void {
  if (!isKind(kind)) throw new ServiceError('ValidationException', `The assistant has no message "${kind}".`);
  ask(chat, interactiveMessages[kind](Date.now()));
}

/** Where a message asks for another page of what the assistant sent, the assistant sends that. */
export function letAssistantTurnPage(chat: Chat, { ContentType, Content = '' }: TranscriptItem): void {
  const page = ContentType === messageContentTypes.response ? pageAskedFor(Content) : null;
  if (page) setTimeout(() => chat.ended || ask(chat, page), 5 * pace).unref();
}
