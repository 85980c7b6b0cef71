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

/** What is in one of two sets or lists only. */
export function differing<T>(one: Iterable<T> | undefined, other: Iterable<T> | undefined): readonly T[] {
  if (one === other) return [];
  const [left, right] = [new Set(one), new Set(other)];
  return [...left, ...right].filter((member) => left.has(member) !== right.has(member));
}

/** Whether every row built with one is right with the other, but for those around `changedKeys`. */
export function sameOptions(one: BuildRowsOptions, other: BuildRowsOptions): boolean {
  return (
    one.viewer.participantId === other.viewer.participantId &&
    one.viewer.role === other.viewer.role &&
    roleOfViewer(one.viewer, one.participants) === roleOfViewer(other.viewer, other.participants) &&
    one.timeZone === other.timeZone &&
    keepsNames(one.participants, other.participants) &&
    one.visibility === other.visibility &&
    differing(one.collapsedChapters, other.collapsedChapters).length === 0 &&
    (one.holdsNewest ?? true) === (other.holdsNewest ?? true)
  );
}

/** The keys of the entries beside which rows stand that are not the same with other options. */
export function changedKeys(one: BuildRowsOptions, other: BuildRowsOptions): readonly string[] {
  const unread = one.unreadAfter === other.unreadAfter ? [] : [one.unreadAfter ?? [], other.unreadAfter ?? []].flat();
  const gaps = differing(one.gaps, other.gaps).map(({ before }) => before);
  return [...unread, ...gaps, ...differing(one.openRuns, other.openRuns)];
}
