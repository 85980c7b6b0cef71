import type { Entry } from './entry.ts';
import { isRunEvent } from './event-runs.ts';
import { renameReach } from './former-name.ts';
import type { Change } from './list-change.ts';
import type { List } from './list.ts';
import { answerReach } from './row-answers.ts';
import { findNear } from './row-search.ts';
import { entryOfRow, type Row } from './row.ts';
import type { ShownEntries } from './shown-entries.ts';

/** The change and every entry whose key is given. */
export function widenToKeys(change: Change, entries: List<Entry>, keys: ReadonlySet<string>): Change {
  let { start, end } = change;
  const left = new Set(keys);
  for (const { key } of entries.between(start, end)) left.delete(key);
  // Looked for in both directions at once: what is replaced is seldom far.
  for (let distance = 1; left.size > 0; distance += 1) {
    const [older, newer] = [entries.get(change.start - distance), entries.get(change.end + distance - 1)];
    if (!older && !newer) break;
    if (older && left.delete(older.key)) start = change.start - distance;
    if (newer && left.delete(newer.key)) end = change.end + distance;
  }
  return { start, end, oldEnd: change.oldEnd + end - change.end };
}

/** The change and every entry that came into another chapter, or in front of which a chapter begins no more. */
export function widenToChapters(change: Change, { chapters: old }: ShownEntries, shown: ShownEntries, shift: number) {
  const { chapters: now } = shown;
  let [before, after] = [old.starts.length - 1, now.starts.length - 1];
  const isKept = (place: number, oldPlace: number) =>
    (old.starts[oldPlace] ?? -1) >= change.oldEnd &&
    (old.starts[oldPlace] ?? 0) + shift === now.starts[place] &&
    old.chapters[oldPlace]?.contactId === now.chapters[place]?.contactId;
  while (isKept(after, before)) {
    before -= 1;
    after -= 1;
  }
  const changed = Math.max((old.starts[before] ?? 0) + shift, now.starts[after] ?? 0) + 1;
  const [left, entered] = [old.chapters[before]?.contactId, now.chapters[after]?.contactId];
  const next = now.starts[after + 1] ?? shown.entries.length;
  const reach = shown.isCollapsed(left) === shown.isCollapsed(entered) ? changed : next;
  const end = Math.min(Math.max(change.end, reach), shown.entries.length);
  return { ...change, end, oldEnd: change.oldEnd + end - change.end };
}

const isInteractive = (entry: Entry | undefined) => entry?.kind === 'message' && entry.body.type === 'interactive';

/**
 * Widens a change by the neighbours whose rows depend on it, up to whole runs of events. Before it: the last shown
 * entry (run of bubbles), the last own one (delivery mark), interactive messages that it may answer, and the one that
 * was the newest. Behind it: the first shown entry, the first one with a time (day), and new names.
 */
export function findWindow(
  change: Change,
  old: ShownEntries,
  shown: ShownEntries,
  isBubble: (entry: Entry) => boolean,
  isOwn: (entry: Entry) => boolean,
): Change {
  const { entries } = shown;
  const isOwnBubble = (entry: Entry) => isBubble(entry) && isOwn(entry);
  const changesOwn =
    entries.between(change.start, change.end).some(isOwnBubble) ||
    old.entries.between(change.start, change.oldEnd).some(isOwnBubble);
  const before = [
    shown.find(change.start - 1, -1),
    changesOwn ? shown.find(change.start - 1, -1, isOwnBubble) : -1,
    ...interactiveBefore(shown, change.start, isBubble),
  ].filter((index) => index >= 0);
  const first = Math.min(change.start, ...before);
  const start = shown.find(first - 1, -1, (entry) => !isRunEvent(entry)) + 1;

  const renamed = entries
    .between(change.end, change.end + renameReach)
    .findLastIndex((entry) => entry.kind === 'event' && entry.event === 'participant-renamed');
  const last = Math.max(
    renamed < 0 ? 0 : change.end + renamed,
    shown.find(change.end, 1),
    shown.find(change.end, 1, ({ time }) => time !== null),
    change.end,
  );
  const closing = shown.find(last, 1, (entry) => !isRunEvent(entry));
  const end = closing < 0 ? entries.length : closing + 1;
  return { start, end, oldEnd: change.oldEnd + end - change.end };
}

/** The places of the interactive messages that something at a place may answer, or make no longer the newest. */
function interactiveBefore(shown: ShownEntries, place: number, isBubble: (entry: Entry) => boolean): number[] {
  const newest = shown.findVisible(place - 1, -1, isBubble);
  const found = isInteractive(shown.entries.get(newest)) ? [newest] : [];
  let index = place;
  for (let steps = 0; steps < answerReach; steps += 1) {
    index = shown.findVisible(index - 1, -1);
    if (index < 0) break;
    if (isInteractive(shown.entries.get(index))) found.push(index);
  }
  return found;
}

/** The place behind an entry's row, looked for from where it is likely on; the end of all rows for the last entry. */
export function rowBehind(rows: List<Row>, entries: List<Entry>, index: number): number {
  if (index < 0) return 0;
  if (index >= entries.length - 1) return rows.length;
  const entry = entries.get(index);
  const likely = Math.floor((index * rows.length) / entries.length);
  return findNear(rows, likely, (row) => entryOfRow(row) === entry) + 1;
}
