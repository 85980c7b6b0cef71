import { readChapters } from './chapters.ts';
import { isBubble } from './draft-rows.ts';
import type { Entry } from './entry.ts';
import { rowsOfEntries } from './entry-rows.ts';
import { foldEventRuns } from './event-runs.ts';
import { noReplacedMessages, readReplaced, type ReplacedMessages } from './replaced-messages.ts';
import { type BuildRowsOptions, changedKeys, differing, sameOptions } from './row-options.ts';
import { findWindow, rowBehind, widenToChapters, widenToKeys } from './row-window.ts';
import { type HasEntries, entriesOf } from './entry-list.ts';
import { type Change, findChange } from './list-change.ts';
import { List } from './list.ts';
import type { Row } from './row.ts';
import { showEntries, type ShownEntries } from './shown-entries.ts';
import { sideOfEntry } from './side.ts';
import { roleOfViewer, visibleTo } from './visibility.ts';

/** Rows, and what they were built from, so that the next ones can start from them. */
export interface RowSet {
  /** Oldest first. To read them makes an array of all. */
  readonly rows: readonly Row[];
  /** The same as a list, which costs no more than what changed. */
  readonly list: List<Row>;
  readonly entries: List<Entry>;
  readonly options: BuildRowsOptions;
  readonly shown: ShownEntries;
  readonly replaced: ReplacedMessages;
}

const isArray = (transcript: HasEntries | readonly Entry[]): transcript is readonly Entry[] =>
  Array.isArray(transcript);

function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((member, place) => member === other[place]);
}

/** Makes the function that gives the old row where nothing in a row changed, so that it need not render again. */
function createSettle(rows: readonly Row[]): (row: Row) => Row {
  const old = new Map<string, Row>();
  for (const row of rows) {
    old.set(row.key, row);
    if (row.type === 'event-run') for (const event of row.events) old.set(event.key, event);
  }
  return (row) => {
    const before = old.get(row.key);
    if (!before || before.type !== row.type) return row;
    const then = new Map<string, unknown>(Object.entries(before));
    return Object.entries(row).every(([name, value]) => isSameValue(value, then.get(name))) ? before : row;
  };
}

function rowsBetween(shown: ShownEntries, options: BuildRowsOptions, window: Change, old: readonly Row[]): Row[] {
  const lines = rowsOfEntries(shown, options, window);
  if (old.length === 0) return foldEventRuns(lines, options.openRuns);
  const settle = createSettle(old);
  const rows = lines.map(settle);
  return foldEventRuns(rows, options.openRuns).map((row) => (row.type === 'event-run' ? settle(row) : row));
}

const noEntries = List.from<Entry>([]);

/**
 * Turns entries into rows: separators, runs, sides, chapters, answers, and where delivery is shown. Given the previous
 * result it builds only what lies around the change and keeps every other row as it is.
 * @param transcript a timeline or a transcript's state, or entries alone, oldest first
 */
export function buildRows(
  transcript: HasEntries | readonly Entry[],
  options: BuildRowsOptions,
  previous?: RowSet,
): RowSet {
  return buildRowList(entriesOf(isArray(transcript) ? { entries: transcript } : transcript), options, previous);
}

/** The same for entries that are at hand as a list. */
export function buildRowList(entries: List<Entry>, options: BuildRowsOptions, previous?: RowSet): RowSet {
  const isAsBefore = previous !== undefined && sameOptions(previous.options, options);
  const rearranged = isAsBefore ? changedKeys(previous.options, options) : [];
  if (isAsBefore && previous.entries === entries && rearranged.length === 0) return previous;
  const { viewer, participants, visibility, collapsedChapters } = options;
  const {
    entries: old = noEntries,
    shown: shownBefore,
    replaced: replacedBefore = noReplacedMessages,
  } = previous ?? {};
  const change = findChange(old, entries);
  const chapters = readChapters(entries, shownBefore?.chapters);
  const replaced = readReplaced(entries, old, change, replacedBefore);
  const isForViewer = visibleTo(viewer, roleOfViewer(viewer, participants), visibility);
  const isVisible = (entry: Entry) => !replaced.replaced.has(entry.key) && isForViewer(entry);
  const shown = showEntries(entries, chapters, isVisible, collapsedChapters);
  const built = { entries, options, shown, replaced };
  const withRows = (list: List<Row>): RowSet => ({
    ...built,
    list,
    get rows() {
      return list.toArray();
    },
  });

  const hasChapters = (set: ShownEntries | undefined) => (set?.chapters.chapters.length ?? 0) > 1;
  if (!isAsBefore || hasChapters(previous.shown) !== hasChapters(shown)) {
    const whole = { start: 0, end: entries.length, oldEnd: 0 };
    return withRows(List.from(rowsBetween(shown, options, whole, previous?.rows ?? [])));
  }
  const { list } = previous;
  const isOwn = (entry: Entry) => sideOfEntry(entry, viewer) === 'own';
  const keys = new Set([...rearranged, ...differing(replacedBefore.replaced, replaced.replaced)]);
  const all = widenToKeys(change, entries, keys);
  const affected = widenToChapters(all, previous.shown, shown, entries.length - previous.entries.length);
  const window = findWindow(affected, previous.shown, shown, isBubble, isOwn);
  const from = rowBehind(list, previous.entries, window.start - 1);
  const to = rowBehind(list, previous.entries, window.oldEnd - 1);
  const between = rowsBetween(shown, options, window, list.between(from, to));
  return withRows(list.replace(from, to, between));
}
