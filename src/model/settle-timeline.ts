import type { TranscriptItem } from '../wire/index.ts';
import type { Entry, Typing } from './entry.ts';
import { entriesOf, withEntries } from './entry-list.ts';
import { isEqual } from './is-equal.ts';
import { List } from './list.ts';
import { startTyping } from './participants.ts';
import { indexes, positionIn, type Timeline } from './timeline-index.ts';
import { hasReceipts, senderOf, type Span } from './watermark.ts';

/** The timeline with other members, and all that merging knows of it. */
function change(timeline: Timeline, members: Partial<Pick<Timeline, 'participants' | 'typing'>>, entries: List<Entry>) {
  const { participants, typing } = timeline;
  const changed: Timeline = withEntries({ participants, typing, ...members }, entries);
  const index = indexes.get(timeline);
  if (index) indexes.set(changed, index);
  return changed;
}

/** The timeline with those who are typing by all that the list says of it, and by their last messages in it. */
export function typingIn(timeline: Timeline, signals: readonly TranscriptItem[]): Timeline {
  if (signals.length === 0 && timeline.typing.length === 0) return timeline;
  const entries = entriesOf(timeline);
  const place = positionIn(indexes.get(timeline)?.items ?? []);
  const spans = new Map<string, Span>();
  for (const item of signals) {
    const sender = senderOf({ id: item.ParticipantId ?? null, name: null, role: item.ParticipantRole ?? null });
    if (spans.has(sender)) continue;
    const last = entries.findLast((entry) => hasReceipts(entry) && senderOf(entry.participant) === sender);
    if (last) spans.set(sender, { first: place(last), last: place(last) });
  }
  const typing = signals.reduce<readonly Typing[]>((list, item) => startTyping(list, item, spans), []);
  return isEqual(typing, timeline.typing) ? timeline : change(timeline, { typing }, entries);
}

/** What says all that is shown of an entry. */
const meaningOf = (entry: Entry) => [entry.kind, entry.time, entry.item, 'receipts' in entry && entry.receipts];

/** A timeline in which everything that an earlier one had is the same object. */
export function settleTimeline(earlier: Timeline, timeline: Timeline): Timeline {
  const old = entriesOf(earlier);
  if (old.length === 0) return timeline;
  const entries = entriesOf(timeline);
  const known = new Map(old.toArray().map((entry) => [entry.key, entry]));
  const settled = entries.toArray().map((entry) => {
    const before = known.get(entry.key);
    return before && isEqual(meaningOf(before), meaningOf(entry)) ? before : entry;
  });
  const isSame = settled.length === old.length && settled.every((entry, place) => entry === old.get(place));
  const keep = <T>(before: T, now: T) => (isEqual(before, now) ? before : now);
  const participants = keep(earlier.participants, timeline.participants);
  const typing = keep(earlier.typing, timeline.typing);
  return change(timeline, { participants, typing }, isSame ? old : List.from(settled));
}
