import type { Participant } from './entry.ts';
import type { Viewer } from './row.ts';
import type { Gap } from './transcript-state.ts';
import { roleOfViewer, type Visibility } from './visibility.ts';

export interface BuildRowsOptions {
  readonly viewer: Viewer;
  /** An IANA name. @default the system's zone */
  readonly timeZone?: string;
  /** Names for senders whose items carry none, and the role of a viewer who is known by an id alone. */
  readonly participants?: readonly Participant[];
  /** The key of the last entry that was seen: the unread separator stands behind it. @default null: none */
  readonly unreadAfter?: string | null;
  /** Holes that we know of. @default none */
  readonly gaps?: readonly Gap[];
  /** Which entries have rows. A function with a new identity builds all rows anew. @default defaultVisibility */
  readonly visibility?: Visibility;
  /** The contacts whose chapters the reader closed. @default none */
  readonly collapsedChapters?: ReadonlySet<string>;
  /** Keys of entries: a run of events is open where it holds one of them. @default none */
  readonly openRuns?: ReadonlySet<string>;
  /** Whether nothing newer than the last entry is left to load. @default true */
  readonly holdsNewest?: boolean;
}

/** Whether every name that an older entry may have got is the same. Somebody new has no older entry. */
function keepsNames(known: readonly Participant[] = [], now: readonly Participant[] = []): boolean {
  if (known === now) return true;
  const names = new Map(now.map(({ id, name }) => [id, name]));
  return known.every(({ id, name }) => names.get(id) === name);
}

const sameGaps = (known: readonly Gap[] = [], now: readonly Gap[] = []): boolean =>
  known.length === now.length && known.every((gap, place) => gap === now[place]);

const sameKeys = (known: ReadonlySet<string> = new Set(), now: ReadonlySet<string> = new Set()): boolean =>
  known === now || (known.size === now.size && [...known].every((key) => now.has(key)));

/** Whether every row built with one is right with the other. */
export function sameOptions(one: BuildRowsOptions, other: BuildRowsOptions): boolean {
  return (
    one.viewer.participantId === other.viewer.participantId &&
    one.viewer.role === other.viewer.role &&
    roleOfViewer(one.viewer, one.participants) === roleOfViewer(other.viewer, other.participants) &&
    one.timeZone === other.timeZone &&
    keepsNames(one.participants, other.participants) &&
    (one.unreadAfter ?? null) === (other.unreadAfter ?? null) &&
    sameGaps(one.gaps, other.gaps) &&
    one.visibility === other.visibility &&
    sameKeys(one.collapsedChapters, other.collapsedChapters) &&
    sameKeys(one.openRuns, other.openRuns) &&
    (one.holdsNewest ?? true) === (other.holdsNewest ?? true)
  );
}
