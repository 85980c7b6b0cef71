import endpoint from 'virtual:participant-service';
import { answer } from '../demo/answer.ts';
import { sharedChat } from '../demo/conversations.ts';
import { participantOf, playScene, type LocalService } from '../demo/local-service.ts';
import { sendMessage } from '../demo/participant.ts';
import { createMemorySource } from '../src/memory.ts';
import type { TemplateReply } from '../src/model/index.ts';
import { createParticipantSource } from '../src/participant.ts';
import type { TranscriptSource } from '../src/sources/source.ts';
import { replyItem, scriptFrom, voucher } from './live-script.ts';

/** A chat in which something happens. */
export interface Stage {
  readonly source: TranscriptSource;
  /** Lets it happen. */
  readonly play: (signal: AbortSignal) => Promise<void>;
  readonly reply: (reply: TemplateReply) => void;
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** In memory, for a page that only has files. @param pace how many times faster than people are */
export function memoryStage(pace: number): Stage {
  const start = Date.now();
  // The story's own clock: what is said later has a later time, however fast it is played.
  const now = () => start + (Date.now() - start) * pace;
  const [first, second, ...rest] = scriptFrom(start);
  const source = createMemorySource([first?.item, second?.item], { attachments: { [voucher.id]: voucher.link } });
  return {
    source,
    reply: ({ content }) => source.push(replyItem(content, now())),
    async play(signal) {
      source.setConnection('live');
      for (const { after, item } of rest) {
        await pause(after / pace, signal);
        source.push(item);
      }
    },
  };
}

/** By the local participant service: REST and a WebSocket, as in production. */
async function serviceStage(endpoint: string, pace: number): Promise<Stage> {
  await playScene(endpoint, 'short', 'start-again');
  const { chats }: Pick<LocalService, 'chats'> = await (await fetch(`${endpoint}/service/chats`)).json();
  const service: LocalService = { endpoint, chats };
  const chat = sharedChat(service);
  const { connectionToken, participantToken } = participantOf(chat, 'CUSTOMER');
  const scenes = [
    () => answer(service, chat, 'CUSTOMER'),
    () => answer(service, chat, 'AGENT'),
    () => answer(service, chat, 'CUSTOMER'),
    () => playScene(endpoint, chat.name, 'transfer'),
    () => playScene(endpoint, chat.name, 'assistant'),
    () => playScene(endpoint, chat.name, 'assistant', { message: 'quick-reply' }),
  ];
  return {
    source: createParticipantSource({ endpoint, participantToken }),
    reply: ({ contentType, content }) =>
      void sendMessage({ endpoint, connectionToken }, { contentType, content }, crypto.randomUUID()),
    async play(signal) {
      for (const scene of scenes) {
        await pause(1500 / pace, signal);
        await scene();
      }
    },
  };
}

/** The service where Storybook is served with one, else memory. */
export const findStage = (pace: number): Promise<Stage> =>
  endpoint === null ? Promise.resolve(memoryStage(pace)) : serviceStage(endpoint, pace);
