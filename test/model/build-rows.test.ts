import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildRows,
  emptyTimeline,
  entryOfRow,
  mergeItems,
  type Row,
  type RowSet,
  type Viewer,
} from '../../src/model.ts';
import { arrivals, conversation } from './conversation.ts';

const viewer: Viewer = { role: 'CUSTOMER' };
const options = { viewer, timeZone: 'Europe/Berlin' };

const item = (id: string, time: string, members: object = {}) => ({
  Id: id,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: `Message ${id}`,
  ParticipantId: 'customer-1',
  ParticipantRole: 'CUSTOMER',
  DisplayName: 'Maria',
  AbsoluteTime: time,
  ...members,
});

const rowsOf = (items: readonly unknown[], more: object = {}): readonly Row[] =>
  buildRows(mergeItems(emptyTimeline, items).entries, { ...options, ...more }).rows;

const brief = (row: Row) =>
  row.type === 'bubble' ? `${row.entry.id} ${row.run}` : row.type === 'event' ? row.entry.id : row.type;

describe('rows', () => {
  test('building on from the last rows gives what building anew gives, and keeps what did not change', () => {
    const contact = fc.constantFrom({}, { ContactId: 'c2' }, { RelatedContactId: 'c1' });
    const story = conversation({ untimed: true, anonymous: true }).chain((items) =>
      fc
        .array(contact, { minLength: items.length, maxLength: items.length })
        .map((contacts) => items.map((one, index) => ({ ...one, ...contacts[index] })))
        .chain((placed) => arrivals(placed)),
    );
    const unread = fc.option(fc.nat(20));
    fc.assert(
      fc.property(story, unread, (batches, unreadAt) => {
        let timeline = emptyTimeline;
        let rows: RowSet | undefined;
        for (const batch of batches) {
          timeline = mergeItems(timeline, batch);
          const unreadAfter = unreadAt === null ? null : (timeline.entries[unreadAt]?.key ?? null);
          const all = { ...options, unreadAfter };
          const before = rows;
          rows = buildRows(timeline.entries, all, before);
          expect(rows.rows).toEqual(buildRows(timeline.entries, all).rows);
          expect(new Set(rows.rows.map(({ key }) => key)).size).toBe(rows.rows.length);
          const known = new Map(before?.rows.map((row) => [row.key, row]));
          for (const row of rows.rows) {
            const last = known.get(row.key);
            if (last && last !== row) expect(row).not.toEqual(last);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('every entry that has something to say has one row, in order', () => {
    fc.assert(
      fc.property(conversation({ untimed: true }), (items) => {
        const { entries } = mergeItems(emptyTimeline, items);
        const shown = buildRows(entries, options)
          .rows.map(entryOfRow)
          .filter((entry) => entry !== null);
        expect(shown).toEqual(entries.filter((entry) => entry.kind !== 'unknown' || entry.text !== ''));
      }),
      { numRuns: 500 },
    );
  });

  test('a run is one sender in one minute, and a new day begins at the viewer’s midnight', () => {
    const rows = rowsOf([
      item('1', '2026-11-20T22:58:10.000Z'),
      item('2', '2026-11-20T22:58:20.000Z'),
      item('3', '2026-11-20T22:58:50.000Z', { ParticipantId: 'agent-1', ParticipantRole: 'AGENT' }),
      item('4', '2026-11-20T22:58:55.000Z'),
      item('5', '2026-11-20T22:59:59.000Z'),
      item('6', '2026-11-20T23:00:00.000Z'),
    ]);
    expect(rows.map(brief)).toEqual([
      'day',
      '1 first',
      '2 last',
      '3 single',
      '4 single',
      '5 single',
      'day',
      '6 single',
    ]);
  });

  test('a chapter begins where the contact changes, and where the transcript opens in a past one', () => {
    const rows = rowsOf([
      item('1', '2026-11-19T10:00:00.000Z', { RelatedContactId: 'a' }),
      item('2', '2026-11-20T10:00:00.000Z', { RelatedContactId: 'b' }),
      item('3', '2026-11-20T10:00:10.000Z'),
      item('4', '2026-11-20T12:00:00.000Z', { ContactId: 'c' }),
    ]);
    expect(rows.map(brief)).toEqual([
      'chapter',
      'day',
      '1 single',
      'chapter',
      'day',
      '2 first',
      '3 last',
      'chapter',
      '4 single',
    ]);
  });

  test('delivery is shown where it changes, and on nobody else’s messages', () => {
    const read = {
      MessageMetadata: { Receipts: [{ RecipientParticipantId: 'agent-1', ReadTimestamp: '2026-11-20T11:00:00.000Z' }] },
    };
    const rows = rowsOf([
      item('1', '2026-11-20T10:00:00.000Z'),
      item('2', '2026-11-20T10:01:00.000Z', read),
      item('3', '2026-11-20T10:02:00.000Z', { ParticipantId: 'agent-1', ParticipantRole: 'AGENT' }),
      item('4', '2026-11-20T10:03:00.000Z'),
      item('5', '2026-11-20T10:04:00.000Z'),
    ]);
    expect(rows.flatMap((row) => (row.type === 'bubble' && row.showsDelivery ? [row.entry.id] : []))).toEqual([
      '2',
      '5',
    ]);
  });

  test('the side follows the viewer’s id, else the role, else it is the customer who looks', () => {
    const items = [
      item('1', '2026-11-20T10:00:00.000Z'),
      item('2', '2026-11-20T10:01:00.000Z', { ParticipantId: 'agent-1', ParticipantRole: 'AGENT' }),
      item('3', '2026-11-20T10:02:00.000Z', { ParticipantId: 'bot', ParticipantRole: 'SYSTEM' }),
    ];
    const sides = (who: Viewer) =>
      rowsOf(items, { viewer: who }).flatMap((row) => (row.type === 'bubble' ? [row.side] : []));
    expect(sides({})).toEqual(['own', 'other', 'system']);
    expect(sides({ role: 'AGENT' })).toEqual(['other', 'own', 'system']);
    expect(sides({ role: 'CUSTOMER', participantId: 'agent-1' })).toEqual(['other', 'own', 'system']);
  });

  test('the unread separator stands behind the last entry that was seen', () => {
    const rows = rowsOf([item('1', '2026-11-20T10:00:00.000Z'), item('2', '2026-11-20T10:00:01.000Z')], {
      unreadAfter: '1',
    });
    expect(rows.map(brief)).toEqual(['day', '1 single', 'unread', '2 single']);
  });

  test('an unknown time zone falls back to the system’s', () => {
    expect(rowsOf([item('1', '2026-11-20T10:00:00.000Z')], { timeZone: 'Mars/Olympus' })).toHaveLength(2);
  });
});

describe('gaps', () => {
  const at = (Id: string, second: number) => ({
    Id,
    Type: 'MESSAGE',
    ContentType: 'text/plain',
    Content: Id,
    ParticipantId: 'agent-1',
    ParticipantRole: 'AGENT',
    AbsoluteTime: `2026-11-20T08:00:0${second}.000Z`,
  });
  const gap = (before: string) => ({ before, edge: { status: 'more', error: null, load: () => {} } as const });
  const rowsOf = (items: readonly object[], before: string, last?: RowSet) =>
    buildRows(mergeItems(emptyTimeline, items).entries, { viewer: {}, timeZone: 'UTC', gaps: [gap(before)] }, last);

  test('stand in front of the entry that they are known by, part its run, and keep their key while they are filled', () => {
    const known = [at('one', 1), at('six', 6), at('seven', 7)];
    const first = rowsOf(known, 'six');
    expect(first.rows.map(({ type }) => type)).toEqual(['day', 'bubble', 'gap', 'bubble', 'bubble']);
    expect(first.rows.flatMap((row) => (row.type === 'bubble' ? [row.run] : []))).toEqual(['single', 'first', 'last']);
    const next = rowsOf([...known, at('five', 5)], 'five', first);
    expect(next.rows.map(({ type }) => type)).toEqual(['day', 'bubble', 'gap', 'bubble', 'bubble', 'bubble']);
    expect(next.rows[2]?.key).toBe(first.rows[2]?.key);
  });
});
