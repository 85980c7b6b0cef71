import type { Entry, EventEntry } from './entry.ts';
import type { List } from './list.ts';

/** The most entries before a renaming that are searched for the old name. */
export const renameReach = 50;

/** The name that somebody had before they got a new one: from their newest entry with another name; null where there is none near. */
export function formerName(entries: List<Entry>, index: number, { event, participant }: EventEntry): string | null {
  if (event !== 'participant-renamed' || participant.id === null || participant.name === null) return null;
  const before = entries
    .between(index - renameReach, index)
    .findLast((entry) => entry.participant.id === participant.id && entry.participant.name !== null)?.participant.name;
  return before === undefined || before === participant.name ? null : before;
}
