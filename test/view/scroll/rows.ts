import type { MessageEntry, Row } from '../../../src/model/index.ts';

const quarterOfAnHour = 900_000;
const dayLength = 86_400_000;
const start = Date.UTC(2026, 0, 5);

/** The number of the message, for a row that shows one. */
export function numberOf(row: Row): number {
  return Number(row.key.split(':')[1]);
}

/** Heights from 30 to 430 px that no estimate can know. */
export function heightOf(number: number): number {
  const random = (Math.imul(number + 1, 2_654_435_761) >>> 0) / 2 ** 32;
  return random < 0.6 ? 30 + Math.round(random * 60) : random < 0.9 ? 60 + Math.round(random * 140) : 430;
}

function timeOf(number: number): number {
  return start + number * quarterOfAnHour;
}

function senderOf(number: number): string {
  return Math.floor(number / 3) % 2 === 0 ? 'Ana' : 'Ben';
}

function entryOf(number: number): MessageEntry {
  const sender = senderOf(number);
  return {
    kind: 'message',
    key: `m:${number}`,
    id: String(number),
    time: timeOf(number),
    participant: { id: sender, name: sender, role: sender === 'Ana' ? 'CUSTOMER' : 'AGENT' },
    contactId: `c${Math.floor(number / 130)}`,
    past: false,
    item: {},
    body: { type: 'text', text: `Message ${number}` },
    delivery: 'sent',
    receipts: [],
  };
}

/** The rows of the loaded messages: day and chapter rows stand before the first loaded message of each, and move. */
export function rowsOf(numbers: readonly number[]): Row[] {
  const rows: Row[] = [];
  let last: number | null = null;
  for (const number of numbers) {
    const day = Math.floor(timeOf(number) / dayLength);
    const chapter = Math.floor(number / 130);
    if (last === null || Math.floor(last / 130) !== chapter) {
      rows.push({
        type: 'chapter',
        key: `chapter:${chapter}`,
        contactId: `c${chapter}`,
        past: false,
        time: null,
        isCollapsed: false,
      });
    }
    if (last === null || Math.floor(timeOf(last) / dayLength) !== day) {
      rows.push({ type: 'day', key: `day:${day}`, time: timeOf(number) });
    }
    const isFirstOfRun = last === null || senderOf(last) !== senderOf(number);
    rows.push({
      type: 'bubble',
      key: `m:${number}`,
      entry: entryOf(number),
      side: senderOf(number) === 'Ana' ? 'own' : 'other',
      run: isFirstOfRun ? 'first' : 'middle',
      name: senderOf(number),
      showsDelivery: false,
      answer: null,
      isNewest: false,
    });
    last = number;
  }
  return rows;
}
