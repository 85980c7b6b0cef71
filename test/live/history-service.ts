import type { TranscriptItem } from '../../src/wire/index.ts';

/** What can be said, and what becomes of it later. */
export type Kind = 'text' | 'file' | 'stream' | 'event';

export interface Saying {
  readonly kind: Kind;
  readonly sender: 'customer' | 'agent' | 'bot';
  /** Ms after the item before; 0 for the same time. */
  readonly after: number;
}

const customer = { ParticipantId: 'customer', ParticipantRole: 'CUSTOMER', DisplayName: 'Maya' };
const agent = { ParticipantId: 'agent', ParticipantRole: 'AGENT', DisplayName: 'Jonas' };
const people = {
  customer,
  agent,
  bot: { ParticipantId: 'bot', ParticipantRole: 'CUSTOM_BOT', DisplayName: 'Bot' },
} as const;
const streamLength = 4;
const pieces = (id: string) => Array.from({ length: streamLength }, (_, index) => `${id} piece ${index + 1}. `);

/** The conversation as the service has it, its pages, and the frames that it sends while it goes on. */
export interface HistoryService {
  readonly items: readonly TranscriptItem[];
  /** Where each item stands, by its Id. */
  readonly places: ReadonlyMap<string, number>;
  say(saying: Saying): void;
  /** The next thing happens to an item that is not final: a file is scanned, a stream goes on or ends. */
  advance(choice: number): void;
  /** Somebody who did not send it reads a message. */
  read(choice: number): void;
  page(
    token: string | null,
    size: number,
    overlap: number,
  ): { readonly Transcript: unknown[]; readonly NextToken?: string };
}

export function createHistoryService(onFrame: (frame: TranscriptItem) => void): HistoryService {
  const items: TranscriptItem[] = [];
  const places = new Map<string, number>();
  const progress = new Map<number, number>();
  let time = Date.parse('2026-03-12T09:00:00.000Z');
  let group = 0;

  const change = (index: number, members: TranscriptItem) => (items[index] = { ...items[index], ...members });

  return {
    items,
    places,
    say({ kind, sender, after }) {
      time += after;
      if (after > 0) group += 1;
      // Items of one time stand in the order of their Ids; apart from that Ids say nothing.
      const Id = `${((group * 7919) % 997).toString(36)}-${String(items.length).padStart(5, '0')}`;
      const base = { Id, AbsoluteTime: new Date(time).toISOString(), ...people[sender], ContactId: 'contact' };
      const made: Readonly<Record<Kind, TranscriptItem>> = {
        text: { Type: 'MESSAGE', ContentType: 'text/plain', Content: `${Id} says` },
        stream: {
          Type: 'MESSAGE',
          ContentType: 'text/plain',
          Content: pieces(Id)[0] ?? '',
        },
        file: {
          Type: 'ATTACHMENT',
          ContentType: 'application/pdf',
          Attachments: [{ AttachmentId: `file ${Id}`, AttachmentName: 'a.pdf', Status: 'IN_PROGRESS' }],
        },
        event: { Type: 'EVENT', ContentType: 'application/vnd.amazonaws.connect.event.participant.joined' },
      };
      if (kind === 'file' || kind === 'stream') progress.set(items.length, 1);
      places.set(Id, items.length);
      items.push({ ...base, ...made[kind] });
      // A page has the text so far; that it still streams is said by frames only.
      const said = items.at(-1) ?? {};
      onFrame(kind === 'stream' ? { ...said, MessageMetadata: { MessageId: Id, ChunkNumber: 1 } } : said);
    },
    advance(choice) {
      const open = [...progress.keys()];
      const index = open[choice % Math.max(1, open.length)];
      const item = index === undefined ? undefined : items[index];
      if (index === undefined || !item?.Id) return;
      const done = (progress.get(index) ?? 0) + 1;
      progress.set(index, done);
      if (item.Type === 'ATTACHMENT') {
        progress.delete(index);
        const Status = choice % 2 ? 'APPROVED' : 'REJECTED';
        onFrame(change(index, { Attachments: item.Attachments?.map((file) => ({ ...file, Status })) ?? [] }));
        return;
      }
      const parts = pieces(item.Id);
      const isLast = done > streamLength;
      if (isLast) progress.delete(index);
      change(index, { Content: parts.slice(0, done).join('') });
      const piece = isLast ? parts.join('') : (parts[done - 1] ?? '');
      onFrame({
        ...item,
        Content: piece,
        MessageMetadata: { MessageId: item.Id, ChunkNumber: done, MessageCompleted: isLast },
      });
    },
    read(choice) {
      const index = choice % Math.max(1, items.length);
      const item = items[index];
      if (!item?.Id || item.Type === 'EVENT') return;
      const reader = item.ParticipantId === 'customer' ? agent : customer;
      const known = item.MessageMetadata?.Receipts ?? [];
      const ReadTimestamp = new Date(time + 1).toISOString();
      const receipt = { RecipientParticipantId: reader.ParticipantId, ReadTimestamp };
      if (known.length > 0) return;
      change(index, { MessageMetadata: { ...item.MessageMetadata, MessageId: item.Id, Receipts: [receipt] } });
      onFrame({
        Type: 'MESSAGEMETADATA',
        Id: `receipt ${item.Id}`,
        ContentType: 'application/vnd.amazonaws.connect.event.message.metadata',
        AbsoluteTime: ReadTimestamp,
        MessageMetadata: { MessageId: item.Id, Receipts: [receipt] },
      });
    },
    page(token, size, overlap) {
      const end = token === null ? items.length : Number(token);
      const start = Math.max(0, end - size);
      const shown = items.slice(start, token === null ? end : Math.min(items.length, end + overlap));
      return { Transcript: structuredClone(shown), ...(start > 0 ? { NextToken: String(start) } : {}) };
    },
  };
}
