import { dayReader } from './day.ts';
import type { Entry } from './entry.ts';
import { type BuildRowsOptions, sameOptions } from './row-options.ts';
import { findWindow, firstRowOf } from './row-window.ts';
import type { BubbleRow, EventRow, Row, RunPlace, Viewer } from './row.ts';
import { isViewer, sideOfEntry } from './side.ts';

/** Rows, and what they were built from, so that the next ones can start from them. */
export interface RowSet {
  readonly rows: readonly Row[];
  readonly entries: readonly Entry[];
  readonly options: BuildRowsOptions;
}

/** An entry has a row unless there is nothing to say: an item of an unknown type without text. */
const isVisible = (entry: Entry): boolean => entry.kind !== 'unknown' || entry.text !== '';

const isBubble = (entry: Entry | undefined): entry is BubbleRow['entry'] =>
  entry?.kind === 'message' || entry?.kind === 'attachment';

const minuteOf = (entry: Entry) => (entry.time === null ? null : Math.floor(entry.time / 60_000));

function isSameRun(one: Entry | undefined, other: Entry | undefined, viewer: Viewer): boolean {
  if (!isBubble(one) || !isBubble(other) || minuteOf(one) !== minuteOf(other)) return false;
  const isUnsent = [one, other].some((entry) => entry.kind === 'message' && entry.clientId !== undefined);
  if (isUnsent) return sideOfEntry(one, viewer) === sideOfEntry(other, viewer);
  return one.participant.id === other.participant.id && one.participant.role === other.participant.role;
}

function runPlace(joinsOlder: boolean, joinsNewer: boolean): RunPlace {
  if (joinsOlder) return joinsNewer ? 'middle' : 'last';
  return joinsNewer ? 'first' : 'single';
}

/** The old row where nothing in it changed, so that it need not render again. */
function settle(row: Row, old: ReadonlyMap<string, Row>): Row {
  const before = old.get(row.key);
  if (!before || before.type !== row.type) return row;
  const [now, then]: readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>] = [
    { ...row },
    { ...before },
  ];
  return Object.keys(now).every((name) => now[name] === then[name]) ? before : row;
}

/** Builds the rows of the entries from `start` to `end`. */
function rowsBetween(entries: readonly Entry[], options: BuildRowsOptions, start: number, end: number): Row[] {
  const { viewer, timeZone, participants, unreadAfter = null } = options;
  const gaps = new Map(options.gaps?.map((gap) => [gap.before, gap]));
  const dayOf = dayReader(timeZone);
  const findVisible = (from: number, step: 1 | -1, accepts: (entry: Entry) => boolean = isVisible) => {
    for (let index = from; ; index += step) {
      const entry = entries[index];
      if (!entry || (isVisible(entry) && accepts(entry))) return entry;
    }
  };
  let older = findVisible(start - 1, -1);
  let day = findVisible(start - 1, -1, (entry) => entry.time !== null)?.time ?? null;
  let contact = findVisible(start - 1, -1, (entry) => entry.contactId !== null)?.contactId ?? null;
  let unread = older !== undefined && older.key === unreadAfter;
  const rows: Row[] = [];
  const pushGap = (index: number, before: string) => {
    const gap = gaps.get(before);
    // What stands in front of a hole stays there while the hole is filled from behind.
    if (gap) rows.push({ type: 'gap', key: `gap ${entries[index - 1]?.key ?? ''}`, gap });
    return gap !== undefined;
  };
  let separated = false;
  for (let index = start; index < end; index += 1) {
    const entry = entries[index];
    if (!entry) continue;
    separated = pushGap(index, entry.key) || separated;
    if (!isVisible(entry)) continue;
    const { key, time, contactId, participant } = entry;
    if (contactId !== null && (contact === null ? entry.past : contact !== contactId)) {
      rows.push({
        type: 'chapter',
        key: `chapter ${contactId} ${key}`,
        contactId,
        past: entry.past,
        time,
        isCollapsed: false,
      });
      separated = true;
    }
    if (time !== null && (day === null || dayOf(day) !== dayOf(time))) {
      rows.push({ type: 'day', key: `day ${dayOf(time)}`, time });
      separated = true;
    }
    if (unread) rows.push({ type: 'unread', key: 'unread' });
    separated ||= unread;
    const name =
      participant.name ?? participants?.find((other) => other.id !== null && other.id === participant.id)?.name ?? null;
    const side = sideOfEntry(entry, viewer);
    if (isBubble(entry)) {
      const newer = findVisible(index + 1, 1);
      const splits =
        (newer?.contactId ?? contactId) !== contactId ||
        (newer && newer.time !== null && time !== null && dayOf(newer.time) !== dayOf(time)) ||
        key === unreadAfter ||
        (newer && gaps.has(newer.key));
      const run = runPlace(!separated && isSameRun(older, entry, viewer), !splits && isSameRun(entry, newer, viewer));
      const nextOwn =
        side === 'own'
          ? findVisible(index + 1, 1, (other) => isBubble(other) && sideOfEntry(other, viewer) === 'own')
          : undefined;
      const changes = side === 'own' && !(isBubble(nextOwn) && nextOwn.delivery === entry.delivery);
      const showsDelivery = changes || entry.delivery === 'failed' || entry.delivery === 'rejected';
      rows.push({
        type: 'bubble',
        key,
        entry,
        side,
        run,
        name,
        showsDelivery,
        answer: null,
        isNewest: false,
      } satisfies BubbleRow);
    } else {
      rows.push({ type: 'event', key, entry, side, isViewer: isViewer(participant, viewer), name } satisfies EventRow);
    }
    older = entry;
    day = time ?? day;
    contact = contactId ?? contact;
    unread = key === unreadAfter;
    separated = false;
  }
  return rows;
}

/**
 * Turns entries into rows: separators, runs, sides, and where delivery is shown. Given the previous result it builds
 * only what lies around the change and keeps every other row as it is.
 */
export function buildRows(entries: readonly Entry[], options: BuildRowsOptions, previous?: RowSet): RowSet {
  if (!previous || !sameOptions(previous.options, options)) {
    const old = new Map(previous?.rows.map((row) => [row.key, row]));
    const rows = rowsBetween(entries, options, 0, entries.length).map((row) => settle(row, old));
    return { rows, entries, options };
  }
  if (previous.entries === entries) return previous;
  const isOwnBubble = (entry: Entry) => isBubble(entry) && sideOfEntry(entry, options.viewer) === 'own';
  const { start, end, oldEnd } = findWindow(previous.entries, entries, isVisible, isOwnBubble);
  const from = start === 0 ? 0 : firstRowOf(previous.rows, previous.entries, start);
  const to = firstVisibleRow(previous, oldEnd);
  const old = new Map(previous.rows.slice(from, to).map((row) => [row.key, row]));
  const rows = rowsBetween(entries, options, start, end).map((row) => settle(row, old));
  return { rows: previous.rows.slice(0, from).concat(rows, previous.rows.slice(to)), entries, options };
}

function firstVisibleRow({ rows, entries }: RowSet, from: number): number {
  let index = from;
  for (let entry = entries[index]; entry && !isVisible(entry); entry = entries[index]) index += 1;
  return firstRowOf(rows, entries, index);
}
