import type { TranscriptItem } from '../wire/index.ts';
import type { Participant, Typing } from './entry.ts';
import { parseTime } from './time.ts';
import { type SenderSpans, senderOf } from './watermark.ts';

/** Somebody who took part, when they were first seen, last named, and first in a role. */
interface Seen {
  readonly participant: Participant;
  readonly first: number;
  readonly named: number;
  readonly inRole: number;
}

/** Everybody who has an id, by it. */
export type ParticipantIndex = ReadonlyMap<string, Seen>;

/** Adds to the index what an item says of its sender: the name of the latest item that has one, the earliest's role. */
export function meet(index: Map<string, Seen>, sender: Participant, position: number): void {
  const { id } = sender;
  if (id === null) return;
  const seen = index.get(id);
  const known = seen?.participant;
  const named = sender.name === null ? Number.NEGATIVE_INFINITY : position;
  const isNamed = !seen || named > seen.named || (named === seen.named && (sender.name ?? '') > (known?.name ?? ''));
  const name = (isNamed ? sender.name : null) ?? known?.name ?? null;
  const inRole = seen && known?.role !== null ? seen.inRole : Number.POSITIVE_INFINITY;
  const isInRole =
    sender.role !== null &&
    (!known || known.role === null || position < inRole || (position === inRole && sender.role < known.role));
  const role = isInRole ? sender.role : (known?.role ?? null);
  const first = Math.min(seen?.first ?? position, position);
  const unchanged = known && known.name === name && known.role === role;
  if (unchanged && seen?.first === first && seen.named >= named && !isInRole) return;
  const isSender = sender.name === name && sender.role === role;
  const participant = unchanged ? known : isSender ? sender : { id, name, role };
  index.set(id, {
    participant,
    first,
    named: Math.max(seen?.named ?? named, named),
    inRole: isInRole ? position : inRole,
  });
}

/** Who an item is from: one object for all items of somebody who stays the same. */
export function participantOf(
  { ParticipantId, DisplayName, ParticipantRole }: TranscriptItem,
  index: ParticipantIndex,
) {
  const [id, name, role] = [ParticipantId ?? null, DisplayName ?? null, ParticipantRole ?? null];
  const known = id === null ? undefined : index.get(id)?.participant;
  return known && known.name === name && known.role === role ? known : { id, name, role };
}

/** In the order in which they came, ties by id; the known list where it says the same. */
export function listParticipants(index: ParticipantIndex, known: readonly Participant[]): readonly Participant[] {
  const list = [...index.entries()]
    .sort(([oneId, one], [otherId, other]) => one.first - other.first || (oneId < otherId ? -1 : 1))
    .map(([, seen]) => seen.participant);
  const isKnown = list.length === known.length && list.every((participant, place) => participant === known[place]);
  return isKnown ? known : list;
}

/** Somebody starts or goes on typing; what is not newer than their last message counts no more. */
export function startTyping(typing: readonly Typing[], item: TranscriptItem, spans: SenderSpans): readonly Typing[] {
  const participant = {
    id: item.ParticipantId ?? null,
    name: item.DisplayName ?? null,
    role: item.ParticipantRole ?? null,
  };
  const since = parseTime(item.AbsoluteTime);
  const lastMessage = spans.get(senderOf(participant))?.last;
  if (since !== null && lastMessage !== undefined && since <= lastMessage) return typing;
  const known = typing.find((other) => senderOf(other.participant) === senderOf(participant));
  if (known && (known.since ?? 0) >= (since ?? 0)) return typing;
  return [...typing.filter((other) => other !== known), { participant, since }];
}

/** A message ends its sender's typing, unless they began again after it. */
export function stopTyping(typing: readonly Typing[], participantId: string | null, time: number | null) {
  const stays = (other: Typing) =>
    other.participant.id !== participantId || (time !== null && other.since !== null && other.since > time);
  return typing.every(stays) ? typing : typing.filter(stays);
}
