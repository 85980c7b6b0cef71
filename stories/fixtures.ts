import { TranscriptError } from '../src/model/index.ts';
import type {
  AttachmentEntry,
  Delivery,
  Edge,
  Entry,
  EntryAttachment,
  EntryReceipt,
  EventEntry,
  EventName,
  Gap,
  MessageBody,
  MessageEntry,
  Participant,
  TranscriptErrorKind,
  TranscriptState,
} from '../src/model/index.ts';

/** A Thursday; stories that show today's words count from now instead. */
export const noon = Date.UTC(2026, 2, 12, 12, 0);
export const minute = 60_000;
export const day = 24 * 60 * minute;

export const customer: Participant = { id: 'customer', name: 'Amira Haddad', role: 'CUSTOMER' };
export const agent: Participant = { id: 'agent', name: 'Jonas Weber', role: 'AGENT' };
export const supervisor: Participant = { id: 'supervisor', name: 'Priya Raman', role: 'SUPERVISOR' };
export const assistant: Participant = { id: 'assistant', name: 'BOT', role: 'SYSTEM' };
export const system: Participant = { id: null, name: 'SYSTEM_MESSAGE', role: 'SYSTEM' };

let count = 0;

function base(participant: Participant, time: number | null) {
  count += 1;
  const id = `entry-${count}`;
  return { key: id, id, time, participant, contactId: 'contact-2', past: false, item: { Id: id } };
}

interface MessageOptions {
  readonly delivery?: Delivery;
  readonly receipts?: readonly EntryReceipt[];
  readonly contactId?: string;
  readonly past?: boolean;
}

export function message(
  participant: Participant,
  time: number | null,
  says: string | MessageBody,
  { delivery = 'read', receipts = [], ...rest }: MessageOptions = {},
): MessageEntry {
  const body: MessageBody = typeof says === 'string' ? { type: 'text', text: says } : says;
  return { ...base(participant, time), ...rest, kind: 'message', body, delivery, receipts };
}

/** A message that the app has not sent yet. */
export function unsent(clientId: string, says: string, delivery: 'sending' | 'failed' = 'sending'): MessageEntry {
  const nobody: Participant = { id: null, name: null, role: null };
  return { ...message(nobody, null, says, { delivery }), key: `pending ${clientId}`, id: null, clientId };
}

export function file(
  participant: Participant,
  time: number,
  attachments: readonly Partial<EntryAttachment>[],
  { delivery = 'sent', receipts = [] }: MessageOptions = {},
): AttachmentEntry {
  return {
    ...base(participant, time),
    kind: 'attachment',
    delivery,
    receipts,
    attachments: attachments.map((attachment, index) => ({
      id: `file-${index}`,
      name: null,
      contentType: null,
      state: 'ready',
      ...attachment,
    })),
  };
}

export function event(participant: Participant, time: number, name: EventName): EventEntry {
  return { ...base(participant, time), kind: 'event', event: name };
}

const nothing = () => {};
export const end: Edge = { status: 'end', error: null, load: nothing };
export const more: Edge = { status: 'more', error: null, load: nothing };
export const loadingEdge: Edge = { status: 'loading', error: null, load: nothing };

type Ready = TranscriptState & { readonly error: null };

const blank: Ready = {
  status: 'ready',
  error: null,
  entries: [],
  participants: [customer, agent, supervisor, assistant],
  typing: [],
  older: end,
  newer: end,
  connection: 'live',
  initialContactId: 'contact-1',
  retry: nothing,
  jumpTo: () => Promise.resolve('found'),
  openAttachment: () => Promise.resolve({ url: 'https://files.example/file', size: 248_310, expires: null }),
};

/** A transcript as a plain value. */
export function transcript(entries: readonly Entry[], rest: Partial<Omit<Ready, 'error'>> = {}): TranscriptState {
  return { ...blank, entries, ...rest };
}

/** A transcript that could not be loaded. */
export function failedTranscript(kind: TranscriptErrorKind, entries: readonly Entry[] = []): TranscriptState {
  return { ...blank, entries, status: 'error', error: failure(kind) };
}

export const failure = (kind: TranscriptErrorKind) => new TranscriptError(kind, 'It was made to fail.');

export const failedEdge = (kind: TranscriptErrorKind): Edge => ({
  status: 'error',
  error: failure(kind),
  load: nothing,
});

/** A hole in front of an entry. */
export const gapBefore = (entry: Entry | undefined, edge: Edge = more): Gap => ({ before: entry?.key ?? '', edge });

export const readBy = (participant: Participant, time: number): EntryReceipt => ({
  recipientId: participant.id ?? '',
  deliveredAt: time - 4000,
  readAt: time,
});

export const deliveredTo = (participant: Participant, time: number): EntryReceipt => ({
  recipientId: participant.id ?? '',
  deliveredAt: time,
  readAt: null,
});

/** A support case of one morning, with all of the kinds that occur in an ordinary chat. */
export function conversation(start = noon): readonly Entry[] {
  const at = (minutes: number) => start + minutes * minute;
  return [
    event(customer, at(0), 'participant-joined'),
    message(system, at(0), 'Thanks for contacting Brightside Travel. An agent will be with you shortly.'),
    message(assistant, at(0), 'Hi! While you wait: what is your booking about?'),
    message(customer, at(1), 'My flight to Lisbon was moved and now I miss the connection'),
    message(customer, at(1), 'Booking is KX4T9Q'),
    event(agent, at(3), 'participant-joined'),
    message(agent, at(3), 'Good morning Amira, this is Jonas.'),
    message(
      agent,
      at(3),
      'I can see the change: your first leg now lands at 14:05, and the connection leaves at 14:20. That is too tight, so let me look for something better.',
    ),
    message(
      agent,
      at(6),
      'Two options I can offer at no extra cost:\n\n1. The 11:40 departure, same connection\n2. Your flight, then the 17:10 connection',
    ),
    message(customer, at(8), 'The first one please 🙏', { receipts: [readBy(agent, at(8))] }),
    message(customer, at(8), 'Do I need a new boarding pass?', { receipts: [readBy(agent, at(8))] }),
    message(agent, at(10), 'Yes. Here it is, together with the confirmation:'),
    file(agent, at(10), [{ name: 'boarding-pass-KX4T9Q-haddad-amira.pdf', contentType: 'application/pdf' }]),
    message(customer, at(12), 'Perfect, thank you so much!', { receipts: [readBy(agent, at(13))] }),
    message(agent, at(13), 'My pleasure. Have a good trip!'),
    message(customer, at(14), 'You too, bye', { delivery: 'delivered', receipts: [deliveredTo(agent, at(14))] }),
  ];
}

const sentences = [
  'Could you check the order once more?',
  'Sure, one moment.',
  'The parcel left our warehouse on Tuesday and should reach you by Friday. The carrier says that it was scanned in Leipzig this morning.',
  'Great!',
  'Thanks for waiting. I have now spoken with the warehouse: they confirm that both items are in the same parcel, so nothing is missing. You will get a message with a link as soon as the driver has it.',
  'And the invoice?',
  'It is on its way to your inbox.',
  'ok',
];

/** A long history of two people, without randomness. */
export function history(length: number, newest = noon): readonly Entry[] {
  return Array.from({ length }, (_, index) =>
    message(
      index % 5 < 2 ? customer : agent,
      newest - (length - 1 - index) * 7 * minute,
      `${index + 1}. ${sentences[(index * 5) % sentences.length] ?? ''}`,
    ),
  );
}
