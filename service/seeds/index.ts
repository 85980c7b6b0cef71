import type { ChatSeed } from './chat-seed.ts';
import { generateHistory } from './history.ts';
import { persistentChat } from './persistent.ts';
import { samplesChat } from './samples.ts';
import { shortChat } from './short.ts';
import { threePartyChat } from './three-party.ts';

export type { ChatParticipant, ChatSeed, ParticipantRole } from './chat-seed.ts';
export { generateHistory } from './history.ts';
export { persistentChat } from './persistent.ts';
export { samplesChat } from './samples.ts';
export { shortChat } from './short.ts';
export { threePartyChat } from './three-party.ts';

const longestHistory = 200_000;

const seeds: Readonly<Record<string, () => ChatSeed>> = {
  short: shortChat,
  samples: samplesChat,
  persistent: persistentChat,
  'three-party': threePartyChat,
  history: () => generateHistory({ count: 10_000, name: 'history' }),
};

/** The names of the seeds. Beside them `history-<count>` is a generated history with so many items. */
export const seedNames: readonly string[] = Object.keys(seeds);

/** The seed with this name, made anew; undefined where there is none. */
export function findSeed(name: string): ChatSeed | undefined {
  const count = Number(/^history-([1-9]\d*)$/.exec(name)?.[1] ?? 0);
  if (count > 0 && count <= longestHistory) return generateHistory({ count });
  return Object.hasOwn(seeds, name) ? seeds[name]?.() : undefined;
}
