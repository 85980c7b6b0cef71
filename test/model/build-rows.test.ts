import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildRows,
  defaultVisibility,
  emptyTimeline,
  entryOfRow,
  mergeItems,
  type Row,
  type RowSet,
  type Viewer,
  type Visibility,
} from '../../src/model.ts';
import { conversation } from './conversation.ts';
import { eventfulArrivals, optionsFor, rowChoices } from './eventful.ts';

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
    fc.assert(
      fc.property(eventfulArrivals, rowChoices, rowChoices, fc.boolean(), (batches, choices, others, staysPut) => {
        let timeline = emptyTimeline;
        let rows: RowSet | undefined;
        const all = mergeItems(emptyTimeline, batches.flat()).entries;
        for (const batch of batches) {
          timeline = mergeItems(timeline, batch);
          // Places in the whole conversation are the same keys from step to step.
          const given = optionsFor(choices, staysPut ? all : timeline.entries);
          const before = rows;
          rows = buildRows(timeline.entries, given, before);
          expect(rows.rows).toEqual(buildRows(timeline.entries, given).rows);
          expect(new Set(rows.rows.map(({ key }) => key)).size).toBe(rows.rows.length);
          const known = new Map(before?.rows.map((row) => [row.key, row]));
          for (const row of rows.rows) {
            const last = known.get(row.key);
            if (last && last !== row) expect(row).not.toEqual(last);
          }
          // What the reader opens, leaves behind or fills.
          const { open, unread, gap } = others;
          const rearranged = optionsFor({ ...choices, open, unread, gap }, all);
          expect(buildRows(timeline, rearranged, rows).rows).toEqual(buildRows(timeline, rearranged).rows);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('a row that is asked for again is built from its neighbourhood alone', () => {
    const reads: string[] = [];
    const visibility: Visibility = (entry, who) => {
      reads.push(entry.key);
      return defaultVisibility(entry, who);
    };
    const items = Array.from({ length: 2000 }, (_, index) =>
      item(`m${index}`, new Date(Date.UTC(2026, 10, 20, 8, 0, index)).toISOString(), {
        ...(index % 3 ? { ParticipantId: 'agent-1', ParticipantRole: 'AGENT' } : {}),
        ...(index < 1000 ? { RelatedContactId: 'c1' } : { ContactId: 'c2' }),
      }),
    );
    const given = { ...options, visibility };
    const page = mergeItems(emptyTimeline, items.slice(50));
    const first = buildRows(page.entries, given);
    const live = mergeItems(page, [item('live', '2026-11-20T09:00:00.000Z')]);
    reads.length = 0;
    const second = buildRows(live.entries, given, first);
    expect(second.rows.length).toBe(first.rows.length + 1);
    expect(reads.length).toBeLessThan(200);
    reads.length = 0;
    const third = buildRows(mergeItems(live, items.slice(0, 51)).entries, given, second);
    expect(third.rows.length).toBe(second.rows.length + 50);
    expect(reads.length).toBeLessThan(600);
    reads.length = 0;
    const left = buildRows(live, { ...given, unreadAfter: 'm1990' }, second);
    expect(left.rows.length).toBe(second.rows.length + 1);
    expect(reads.length).toBeLessThan(200);
  });

  test('every entry that the viewer may see has one row, in order', () => {
    fc.assert(
      fc.property(conversation({ untimed: true }), fc.constantFrom('CUSTOMER', 'AGENT'), (items, role) => {
        const { entries } = mergeItems(emptyTimeline, items);
        const shown = buildRows(entries, { ...options, viewer: { role } }).rows.flatMap((row) =>
          row.type === 'event-run' ? row.events.map(({ entry }) => entry) : (entryOfRow(row) ?? []),
        );
        expect(shown).toEqual(entries.filter((entry) => defaultVisibility(entry, { role })));
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

  test('while newer pages are missing the newest own message has no mark, which a newer one would take away', () => {
    const marked = (holdsNewest: boolean) =>
      rowsOf([item('1', '2026-11-20T10:00:00.000Z')], { holdsNewest }).some(
        (row) => row.type === 'bubble' && row.showsDelivery,
      );
    expect(marked(false)).toBe(false);
    expect(marked(true)).toBe(true);
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
