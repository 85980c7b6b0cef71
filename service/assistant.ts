import type { Chat } from './chat.ts';
import { startChunkedMessage } from './chunked-message.ts';
import { bot } from './seeds/people.ts';

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
