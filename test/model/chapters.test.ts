import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChapterSet, readChapters } from '../../src/model/chapters.ts';
import { entriesOf } from '../../src/model/entry-list.ts';
import { buildRows, emptyTimeline, mergeItems, type BuildRowsOptions, type Row, type RowSet } from '../../src/model.ts';
import { List } from '../../src/model/list.ts';
import { eventfulArrivals } from './eventful.ts';

const at = (Id: string, hour: number, members: object = {}) => ({
  Id,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: Id,
  ParticipantId: 'customer-1',
  ParticipantRole: 'CUSTOMER',
  DisplayName: 'Maria',
  AbsoluteTime: new Date(Date.UTC(2026, 10, 20, hour)).toISOString(),
  ...members,
});
const agent = { ParticipantId: 'agent-1', ParticipantRole: 'AGENT', DisplayName: 'Ben' };
const entriesIn = (items: readonly object[]) => entriesOf(mergeItems(emptyTimeline, items));

describe('chapters', () => {
  test('reading on from the last chapters gives what reading anew gives, and keeps what did not change', () => {
    fc.assert(
      fc.property(eventfulArrivals, (batches) => {
        let timeline = emptyTimeline;
        let last: ChapterSet | undefined;
        for (const batch of batches) {
          timeline = mergeItems(timeline, batch);
          const before = last;
          last = readChapters(entriesOf(timeline), before);
          const anew = readChapters(List.from(timeline.entries));
          expect(last.chapters).toEqual(anew.chapters);
          expect(last.starts).toEqual(anew.starts);
          for (const chapter of last.chapters) {
            const known = before?.chapters.find(({ contactId }) => contactId === chapter.contactId);
            if (known && known !== chapter) expect(chapter).not.toEqual(known);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('each contact has one, with its people, its times, and the number of its messages and files', () => {
    const { chapters } = readChapters(
      entriesIn([
        at('1', 8, { RelatedContactId: 'a' }),
        at('2', 9, { RelatedContactId: 'a', ...agent }),
        at('3', 10, {
          ContactId: 'b',
          Type: 'EVENT',
          ContentType: 'application/vnd.amazonaws.connect.event.chat.ended',
        }),
        at('4', 11, { ParticipantId: 'bot', ParticipantRole: 'SYSTEM' }),
      ]),
    );
    expect(chapters.map(({ contactId, firstKey, past, count }) => [contactId, firstKey, past, count])).toEqual([
      ['a', '1', true, 2],
      ['b', '3', false, 1],
    ]);
    expect(chapters.map(({ participants }) => participants.map(({ name }) => name))).toEqual([
      ['Maria', 'Ben'],
      ['Maria'],
    ]);
    expect(chapters[1]).toMatchObject({ start: Date.UTC(2026, 10, 20, 10), end: Date.UTC(2026, 10, 20, 11) });
  });

  test('what an earlier contact says late stays in the chapter in which it stands', () => {
    const late = [
      at('1', 8, { ContactId: 'a' }),
      at('2', 9, { ContactId: 'b' }),
      at('3', 10, { ContactId: 'a' }),
      at('4', 11, { ContactId: 'b' }),
    ];
    expect(readChapters(entriesIn(late)).chapters.map(({ contactId, count }) => [contactId, count])).toEqual([
      ['a', 1],
      ['b', 3],
    ]);
  });
});

describe('collapsed chapters', () => {
  const chats = mergeItems(emptyTimeline, [
    at('1', 8, { ContactId: 'a' }),
    at('2', 9, { ContactId: 'a' }),
    at('3', 10, { ContactId: 'b' }),
    at('4', 11, { ContactId: 'b' }),
    at('5', 12, { ContactId: 'c' }),
  ]);
  const rowsOf = (more: Partial<BuildRowsOptions>, previous?: RowSet) =>
    buildRows(chats, { viewer: {}, timeZone: 'UTC', ...more }, previous);
  const brief = (row: Row) => (row.type === 'bubble' ? row.key : row.type);
  const gap = { before: '4', edge: { status: 'more', error: null, load: () => {} } } as const;

  test('have no rows but their own, and the others keep theirs', () => {
    const open = rowsOf({});
    const closed = rowsOf({ collapsedChapters: new Set(['b']) }, open);
    expect(open.rows.map(brief)).toEqual(['chapter', 'day', '1', '2', 'chapter', '3', '4', 'chapter', '5']);
    expect(closed.rows.map(brief)).toEqual(['chapter', 'day', '1', '2', 'chapter', 'chapter', '5']);
    expect(closed.rows.filter((row) => open.rows.includes(row)).map(brief)).toEqual([
      'chapter',
      'day',
      '1',
      '2',
      'chapter',
      '5',
    ]);
  });

  test('still show where messages are missing', () => {
    const { rows } = rowsOf({ collapsedChapters: new Set(['a', 'b']), gaps: [gap] });
    expect(rows.map(brief)).toEqual(['chapter', 'chapter', 'gap', 'chapter', 'day', '5']);
  });

  test('have the same row when an older page makes them longer', () => {
    const options = { viewer: {}, timeZone: 'UTC', collapsedChapters: new Set(['a']) };
    const first = buildRows(chats.entries.slice(1), options);
    const second = buildRows(chats, options, first);
    expect(first.rows[0]).toMatchObject({ type: 'chapter', key: second.rows[0]?.key });
    expect(second.rows.map(brief)).toEqual(['chapter', 'chapter', 'day', '3', '4', 'chapter', '5']);
  });
});
