import type { TranscriptItem } from '../wire/index.ts';
import type { Participant } from './entry.ts';
import { entriesOf, withEntries } from './entry-list.ts';
import { keyOf } from './identity.ts';
import { extend, lookUp } from './layered-map.ts';
import type { Known } from './learn-items.ts';
import { mergeItem } from './merge-item.ts';
import { listParticipants, meet, participantOf } from './participants.ts';
import { positionOf } from './placement.ts';
import { readEntry } from './read-entry.ts';
import { recoverReceipts, type Renewed } from './recover-receipts.ts';
import { findIndexOf } from './replace-entries.ts';
import { indexes, positionIn, type Timeline } from './timeline-index.ts';
import { hasReceipts, reach, senderOf } from './watermark.ts';

const isSamePerson = (one: Participant, other: Participant) =>
  one.id === other.id && one.name === other.name && one.role === other.role;

/**
 * Takes items anew, each in the place of the one of its key and with its time: what they do not say any more is
 * forgotten. That is only right where nothing else told of them. Costs what these items cost, and what their receipts
 * change in others.
 */
export function renewItems(timeline: Timeline, items: readonly TranscriptItem[]): Timeline {
  const index = indexes.get(timeline);
  if (!index || items.length === 0) return timeline;
  const entries = entriesOf(timeline).draft();
  const place = positionIn(index.items);
  const changed = new Map<string, Known>();
  const renewed: Renewed[] = [];
  const spans = new Map(index.spans);
  const people = new Set<string>();
  for (const arrived of items) {
    const key = keyOf(arrived);
    const known = lookUp(index.items, key);
    if (!known) continue;
    const position = positionOf(known.placement);
    const at = findIndexOf(entries, key, position, place);
    const before = entries.get(at);
    const now = { ...mergeItem(undefined, arrived), placement: known.placement };
    const entry = readEntry(key, now.item, known.placement.time, participantOf(now.item, index.participants));
    if (!before || !entry) continue;
    changed.set(key, now);
    entries.set(at, entry);
    renewed.push({ index: at, before });
    if (hasReceipts(entry)) reach(spans, senderOf(entry.participant), position);
    if (isSamePerson(before.participant, entry.participant)) continue;
    for (const { id } of [before.participant, entry.participant]) if (id !== null) people.add(id);
  }
  renewed.sort((one, other) => one.index - other.index);
  recoverReceipts(entries, renewed, spans, place);

  const participants = new Map(index.participants);
  if (people.size > 0) {
    for (const id of people) participants.delete(id);
    for (let at = 0; at < entries.length; at += 1) {
      const entry = entries.get(at);
      if (entry && people.has(entry.participant.id ?? '')) meet(participants, entry.participant, place(entry));
    }
  }
  const { typing } = timeline;
  const merged = withEntries({ participants: listParticipants(participants, timeline.participants), typing }, entries);
  indexes.set(merged, { ...index, items: extend(index.items, changed), participants, spans });
  return merged;
}
