import type { TranscriptItem } from '../../../src/wire/index.ts';

const begin = Date.parse('2026-03-02T09:00:00.000Z');
const words = 'a parcel that came late and open was sent back with the form which was inside of it today'.split(' ');

/** Texts of one word to some forty, in no order that anybody would notice, each fifth of them as markdown. */
function textOf(number: number): string {
  const count = 1 + ((number * 7919) % 41);
  const text = Array.from({ length: count }, (_, index) => words[(number + index * 3) % words.length]).join(' ');
  return number % 5 === 0 ? `**${number}** ${text}` : `${number} ${text}`;
}

/** Item number `number` of a conversation: two take turns, three messages each. */
export function messageOf(number: number, from?: 'AGENT' | 'CUSTOMER'): TranscriptItem {
  const role = from ?? (Math.floor(number / 3) % 2 === 0 ? 'AGENT' : 'CUSTOMER');
  return {
    Id: `item-${number}`,
    Type: 'MESSAGE',
    ContentType: number % 5 === 0 ? 'text/markdown' : 'text/plain',
    Content: textOf(number),
    AbsoluteTime: new Date(begin + number * 60_000).toISOString(),
    ParticipantId: role,
    ParticipantRole: role,
    DisplayName: role === 'AGENT' ? 'Priya' : 'Maya',
  };
}

/** A picture of the agent's in its place; every other one turns out to be gone, and is a file's name then. */
export function pictureOf(number: number): TranscriptItem {
  const { ContentType: _type, Content: _text, ...item } = messageOf(number, 'AGENT');
  const AttachmentId = number % 2 === 0 ? 'picture' : 'gone';
  const picture = { AttachmentId, AttachmentName: 'parcel.png', ContentType: 'image/png', Status: 'APPROVED' };
  return { ...item, Type: 'ATTACHMENT', Attachments: [picture] };
}
