import { participantOf, type LocalService, type ServedChat } from './local-service.ts';
import { readNewest, sendMessage, sendTyping } from './participant.ts';

/** In ms: as long as somebody who writes a short line. */
const writingTime = 2_000;

const lines = {
  CUSTOMER: [
    'Will the postman ring before noon?',
    'I can be home until eleven.',
    'And do I need a tool for the seal?',
    'That sounds easy enough, even for me.',
  ],
  AGENT: [
    'The parcel arrives between nine and twelve.',
    'Your neighbours can take it too, it is small.',
    'No tool needed: your fingers will do.',
    'Write to us at any time if it still drips.',
  ],
} as const;

export type Speaker = keyof typeof lines;

const spoken = { CUSTOMER: 0, AGENT: 0 };

/** Lets a side read what the other wrote, type for a moment and say its next line. */
export async function answer({ endpoint }: LocalService, chat: ServedChat, speaker: Speaker): Promise<void> {
  const access = { endpoint, connectionToken: participantOf(chat, speaker).connectionToken };
  await readNewest(access, speaker === 'AGENT' ? 'CUSTOMER' : 'AGENT');
  await sendTyping(access);
  await new Promise((resolve) => setTimeout(resolve, writingTime));
  const line = lines[speaker][spoken[speaker] % lines[speaker].length] ?? '';
  spoken[speaker] += 1;
  await sendMessage(access, { contentType: 'text/plain', content: line }, crypto.randomUUID());
}
