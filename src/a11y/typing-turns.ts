import type { Participant, Typing } from '../model/index.ts';

/** Who is silent for so long, in ms, and types again, begins another turn. Signals lapse after seconds. */
const longestPause = 60_000;

/**
 * Who is in the middle of a turn: from when they begin to type until they send or go silent for long. By person, since
 * when (epoch ms) they do not type any more; null while they do.
 */
export type TypingTurns = ReadonlyMap<string, number | null>;

const nameOf = ({ id, role }: Participant) => id ?? role ?? '';

/** @returns the turns as they are now, and who has just begun one */
export function nextTurns(
  before: TypingTurns,
  typing: readonly Typing[],
  now: number,
): { readonly turns: TypingTurns; readonly begun: readonly Participant[] } {
  const people = typing.map(({ participant }) => participant);
  const isOver = (since: number | null | undefined) =>
    since === undefined || (since !== null && now - since > longestPause);
  const paused = [...before].map(([name, since]) => [name, since ?? now] as const);
  const turns = new Map<string, number | null>([
    ...paused.filter(([, since]) => !isOver(since)),
    ...people.map((person) => [nameOf(person), null] as const),
  ]);
  return { turns, begun: people.filter((person) => isOver(before.get(nameOf(person)))) };
}

/** The turns without those of people who have sent something. */
export function endTurns(turns: TypingTurns, senders: readonly Participant[]): TypingTurns {
  const names = new Set(senders.map(nameOf));
  return new Map([...turns].filter(([name]) => !names.has(name)));
}
