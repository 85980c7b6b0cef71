import type { Participant } from './entry.ts';
import type { Viewer } from './row.ts';
import type { Gap } from './transcript-state.ts';

export interface BuildRowsOptions {
  readonly viewer: Viewer;
  /** An IANA name. @default the system's zone */
  readonly timeZone?: string;
  /** Names for senders whose items carry none. */
  readonly participants?: readonly Participant[];
  /** The key of the last entry that was seen: the unread separator stands behind it. @default null: none */
  readonly unreadAfter?: string | null;
  /** Holes that we know of. @default none */
  readonly gaps?: readonly Gap[];
}

/** Whether every name that an older entry may have got is the same. Somebody new has no older entry. */
function keepsNames(known: readonly Participant[] = [], now: readonly Participant[] = []): boolean {
  if (known === now) return true;
  const names = new Map(now.map(({ id, name }) => [id, name]));
  return known.every(({ id, name }) => names.get(id) === name);
}

const sameGaps = (known: readonly Gap[] = [], now: readonly Gap[] = []): boolean =>
  known.length === now.length && known.every((gap, place) => gap === now[place]);

/** Whether every row built with one is right with the other. */
export function sameOptions(one: BuildRowsOptions, other: BuildRowsOptions): boolean {
  return (
    one.viewer.participantId === other.viewer.participantId &&
    one.viewer.role === other.viewer.role &&
    one.timeZone === other.timeZone &&
    keepsNames(one.participants, other.participants) &&
    (one.unreadAfter ?? null) === (other.unreadAfter ?? null) &&
    sameGaps(one.gaps, other.gaps)
  );
}
