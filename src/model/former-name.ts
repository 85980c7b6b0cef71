import type { Entry, EventEntry } from './entry.ts';

/** So many entries back the old name is looked for. */
export const renameReach = 50;

/** The name that somebody had before they got a new one: from their newest entry with another name; null where there is none near. */
export function formerName(
  entries: readonly Entry[],
  index: number,
  { event, participant }: EventEntry,
): string | null {
  if (event !== 'participant-renamed' || participant.id === null || participant.name === null) return null;
  const before = entries
    .slice(Math.max(0, index - renameReach), index)
    .findLast((entry) => entry.participant.id === participant.id && entry.participant.name !== null)?.participant.name;
  return before === undefined || before === participant.name ? null : before;
}
