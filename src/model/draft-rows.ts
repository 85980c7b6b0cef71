import { chapterPlace } from './chapter-set.ts';
import { dayReader } from './day.ts';
import type { Entry } from './entry.ts';
import { formerName } from './former-name.ts';
import type { BuildRowsOptions } from './row-options.ts';
import type { Change } from './list-change.ts';
import type { BubbleRow, EventRow, Row, Viewer } from './row.ts';
import type { ShownEntries } from './shown-entries.ts';
import { isViewer, sideOfEntry } from './side.ts';

/** A bubble's row before it is known what stands behind it. */
export interface BubbleDraft extends Pick<BubbleRow, 'key' | 'entry' | 'side' | 'name'> {
  readonly type: 'bubble';
  /** Its entry's place. */
  readonly index: number;
  /** Whether it goes on with the run of the bubble in front of it. */
  readonly joinsOlder: boolean;
}

export type RowDraft = BubbleDraft | Exclude<Row, BubbleRow>;

export const isBubble = (entry: Entry | undefined): entry is BubbleRow['entry'] =>
  entry?.kind === 'message' || entry?.kind === 'attachment';

const minuteOf = (entry: Entry) => (entry.time === null ? null : Math.floor(entry.time / 60_000));

const isUnsent = (entry: Entry) => entry.kind === 'message' && entry.clientId !== undefined;

function isSameRun(one: Entry | undefined, other: Entry, viewer: Viewer): boolean {
  if (!isBubble(one) || !isBubble(other) || minuteOf(one) !== minuteOf(other)) return false;
  if (isUnsent(one) || isUnsent(other)) return sideOfEntry(one, viewer) === sideOfEntry(other, viewer);
  return one.participant.id === other.participant.id && one.participant.role === other.participant.role;
}

/** What an entry's row says that depends on nothing in front of it but a former name. */
function lineOf(shown: ShownEntries, options: BuildRowsOptions, entry: Entry, index: number, joinsOlder: boolean) {
  const { viewer, participants } = options;
  const { key, participant } = entry;
  const name = participant.name ?? participants?.find(({ id }) => id !== null && id === participant.id)?.name ?? null;
  const side = sideOfEntry(entry, viewer);
  if (isBubble(entry)) return { type: 'bubble', key, index, entry, side, name, joinsOlder } satisfies BubbleDraft;
  const former = entry.kind === 'event' ? formerName(shown.entries, index, entry) : null;
  const isAboutViewer = isViewer(participant, viewer);
  return { type: 'event', key, entry, side, isViewer: isAboutViewer, name, formerName: former } satisfies EventRow;
}

/**
 * Drafts the rows of a stretch of entries that begins behind a shown entry: separators, sides and names. The first
 * shown entry behind the stretch is drafted too, for the runs that it goes on; `count` says how many come before it.
 */
export function draftRows(shown: ShownEntries, options: BuildRowsOptions, { start, end }: Change) {
  const { entries, chapters } = shown;
  const { viewer, timeZone, unreadAfter = null, gaps = [] } = options;
  const gapBefore = new Map(gaps.map((gap) => [gap.before, gap]));
  const dayOf = dayReader(timeZone);
  const drafts: RowDraft[] = [];
  let count: number | null = null;
  let older = entries.get(start - 1);
  let olderEnd = 0;
  const timeBefore = entries.get(shown.find(start - 1, -1, ({ time }) => time !== null))?.time ?? null;
  let day = timeBefore === null ? null : dayOf(timeBefore);
  let isUnread = older !== undefined && older.key === unreadAfter;
  let chapter = chapterPlace(chapters, start - 1);
  let begins = false;

  for (let index = start; index < entries.length; index += 1) {
    const entry = entries.get(index);
    if (!entry) continue;
    if (index === end) count = drafts.length;
    const { key, time } = entry;
    const gap = gapBefore.get(key);
    // What stands in front of a hole stays there while the hole is filled from behind.
    if (gap) drafts.push({ type: 'gap', key: `gap ${entries.get(index - 1)?.key ?? ''}`, gap });
    if (chapters.starts[chapter + 1] === index) {
      chapter += 1;
      begins = chapter > 0 || chapters.chapters.length > 1 || entry.past;
    }
    if (shown.isVisible(entry)) {
      const { contactId, past = false } = chapters.chapters[chapter] ?? {};
      const isCollapsed = shown.isCollapsed(contactId);
      if (begins && contactId !== undefined) {
        drafts.push({ type: 'chapter', key: `chapter ${contactId}`, contactId, past, time, isCollapsed });
        begins = false;
      }
      if (!isCollapsed) {
        const today = time === null ? day : dayOf(time);
        if (time !== null && today !== day) drafts.push({ type: 'day', key: `day ${today}`, time });
        if (isUnread) drafts.push({ type: 'unread', key: 'unread' });
        const joinsOlder = drafts.length === olderEnd && isSameRun(older, entry, viewer);
        drafts.push(lineOf(shown, options, entry, index, joinsOlder));
        if (index >= end) break;
        older = entry;
        olderEnd = drafts.length;
        day = today;
        isUnread = false;
      }
    }
    isUnread ||= key === unreadAfter;
  }
  return { drafts, count: count ?? drafts.length };
}
