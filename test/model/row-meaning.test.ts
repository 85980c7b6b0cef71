import { describe, expect, test } from 'vitest';
import {
  buildRows,
  emptyTimeline,
  mergeItems,
  type BubbleRow,
  type BuildRowsOptions,
  type Row,
  type RowSet,
  type Viewer,
} from '../../src/model.ts';

const customer = { ParticipantId: 'customer-1', ParticipantRole: 'CUSTOMER', DisplayName: 'Maria' };
const agent = { ParticipantId: 'agent-1', ParticipantRole: 'AGENT', DisplayName: 'Ben' };
const supervisor = { ParticipantId: 'supervisor-1', ParticipantRole: 'SUPERVISOR', DisplayName: 'Sam' };
const bot = { ParticipantId: 'bot', ParticipantRole: 'SYSTEM', DisplayName: 'BOT' };
const prefix = 'application/vnd.amazonaws.connect.';

let count = 0;
function item(members: object) {
  count += 1;
  const AbsoluteTime = new Date(Date.UTC(2026, 10, 20, 8) + count * 1000).toISOString();
  return { Id: `i${count}`, Type: 'MESSAGE', ContentType: 'text/plain', Content: 'Hello', AbsoluteTime, ...members };
}
const says = (who: object, Content: string, more: object = {}) => item({ ...who, Content, ...more });
const event = (who: object, name: string, more: object = {}) =>
  item({ ...who, Type: 'EVENT', ContentType: `${prefix}event.${name}`, Content: undefined, ...more });
const asks = (titles: readonly string[], more: object = {}) =>
  item({
    ...bot,
    ContentType: `${prefix}message.interactive`,
    Content: JSON.stringify({
      templateType: 'ListPicker',
      version: '1.0',
      data: { content: { title: 'Which?', elements: titles.map((title) => ({ title })), ...more } },
    }),
  });

const rowsOf = (items: readonly object[], more: Partial<BuildRowsOptions> = {}): readonly Row[] =>
  buildRows(mergeItems(emptyTimeline, items).entries, { viewer: {}, timeZone: 'UTC', ...more }).rows;
const bubbles = (rows: readonly Row[]): readonly BubbleRow[] => rows.filter((row) => row.type === 'bubble');

describe('visibility', () => {
  const events = [
    event(agent, 'participant.joined'),
    event(supervisor, 'participant.joined'),
    event(agent, 'participant.inactive'),
    event(customer, 'participant.inactive'),
    event(customer, 'authentication.initiated'),
    event(customer, 'workflow.cancelled'),
    event(supervisor, 'participant.left'),
    event({}, 'chat.ended'),
  ];
  const seenBy = (viewer: Viewer, more: Partial<BuildRowsOptions> = {}) =>
    rowsOf(events, { viewer, ...more }).flatMap((row) =>
      row.type === 'event' && row.entry.kind === 'event' ? [`${row.name ?? ''} ${row.entry.event}`] : [],
    );
  const ofCustomer = ['Ben participant-joined', 'Maria participant-inactive', ' chat-ended'];

  test('a customer is not told who watches, how they sign in, or whether others are active', () => {
    expect(seenBy({ role: 'CUSTOMER' })).toEqual(ofCustomer);
    expect(seenBy({})).toEqual(ofCustomer);
  });

  test('who is known by an id is a customer if their role says so, or if nothing says what they are', () => {
    const { participants } = mergeItems(emptyTimeline, events);
    expect(seenBy({ participantId: 'customer-1' }, { participants })).toEqual(ofCustomer);
    expect(seenBy({ participantId: 'customer-1', role: 'AGENT' }, { participants })).toEqual(ofCustomer);
    expect(seenBy({ participantId: 'somebody' }, { participants })).toHaveLength(2);
    expect(seenBy({ participantId: 'agent-1' }, { participants })).toHaveLength(events.length);
  });

  test('agents and supervisors see every event', () => {
    expect(seenBy({ role: 'AGENT' })).toHaveLength(events.length);
    expect(seenBy({ role: 'SUPERVISOR' })).toHaveLength(events.length);
  });

  test('answers that only turn the pages of a list have no row, for nobody', () => {
    const data = { actionName: 'SHOW_MORE', preIndex: 0, nextIndex: 3 };
    const turning = item({
      ...customer,
      ContentType: `${prefix}message.interactive.response`,
      Content: JSON.stringify({ version: '1.0', action: 'SHOW_MORE', data }),
    });
    for (const role of ['CUSTOMER', 'AGENT']) expect(bubbles(rowsOf([turning], { viewer: { role } }))).toEqual([]);
  });

  test('an app’s own rule decides in the place of the kit’s', () => {
    expect(seenBy({}, { visibility: (entry) => entry.participant.role === 'SUPERVISOR' })).toHaveLength(2);
  });

  test('the unread separator stands behind an entry that the viewer does not see, too', () => {
    const [first, hidden, next] = [says(agent, 'One'), event(supervisor, 'participant.left'), says(agent, 'Two')];
    const rows = rowsOf([first, hidden, next], { unreadAfter: hidden.Id });
    expect(rows.map(({ type }) => type)).toEqual(['day', 'bubble', 'unread', 'bubble']);
  });
});

describe('runs of events', () => {
  const types = (rows: readonly Row[]) => rows.map(({ type }) => type).slice(1);
  const comings = (number: number) => Array.from({ length: number }, () => event(agent, 'participant.joined'));

  test('of more than three are one row, which is followed by its lines where it is open', () => {
    const four = comings(4);
    expect(types(rowsOf(comings(3)))).toEqual(['event', 'event', 'event']);
    expect(types(rowsOf(four))).toEqual(['event-run']);
    expect(types(rowsOf(four, { openRuns: new Set([four[2]?.Id ?? '']) }))).toEqual([
      'event-run',
      'event',
      'event',
      'event',
      'event',
    ]);
  });

  test('end at anything else: a message, another kind of event, a day, a chapter', () => {
    const nextDay = event(agent, 'participant.left', { AbsoluteTime: '2026-11-21T08:00:00.000Z' });
    expect(types(rowsOf([...comings(2), says(agent, 'Hello'), ...comings(2)]))).not.toContain('event-run');
    expect(types(rowsOf([...comings(2), event(agent, 'participant.idle'), ...comings(2)]))).not.toContain('event-run');
    expect(types(rowsOf([...comings(3), nextDay]))).not.toContain('event-run');
    const other = comings(2).map((one) => ({ ...one, ContactId: 'other' }));
    expect(types(rowsOf([...comings(2).map((one) => ({ ...one, ContactId: 'one' })), ...other]))).not.toContain(
      'event-run',
    );
  });

  test('keep their row when an older page makes them longer', () => {
    const run = comings(6);
    const key = (rows: readonly Row[]) => rows.find(({ type }) => type === 'event-run')?.key;
    expect(key(rowsOf(run))).toBe(key(rowsOf(run.slice(2))));
  });
});

describe('answers', () => {
  const answers = (items: readonly object[], more: Partial<BuildRowsOptions> = {}) =>
    bubbles(rowsOf(items, more)).flatMap(({ entry, answer }) =>
      entry.kind === 'message' && entry.body.type === 'interactive' ? [answer] : [],
    );

  test('mark the option in the nearest message that has it', () => {
    const items = [asks(['Red', 'Blue']), asks(['Red', 'Green']), says(customer, 'Red'), says(customer, 'Blue')];
    expect(answers(items)).toEqual(['1', '0']);
  });

  test('are the first ones, of somebody else, and not far away', () => {
    expect(answers([asks(['Red', 'Blue']), says(customer, 'Blue'), says(customer, 'Red')])).toEqual(['1']);
    expect(answers([asks(['Red']), says(bot, 'Red')])).toEqual([null]);
    const question = asks(['Red']);
    const between = Array.from({ length: 50 }, () => says(agent, 'Hm'));
    expect(answers([question, ...between.slice(1), says(customer, 'Red')])).toEqual(['0']);
    expect(answers([question, ...between, says(customer, 'Red')])).toEqual([null]);
  });

  test('to an earlier chat are not looked for in the next one', () => {
    const before = { ...asks(['Red']), RelatedContactId: 'a' };
    expect(answers([before, says(customer, 'Red', { ContactId: 'b' })])).toEqual([null]);
  });

  test('a message that another one replaced has no row', () => {
    const rows = rowsOf([asks(['Red'], { referenceId: 'list' }), asks(['Green'], { referenceId: 'list' })]);
    expect(bubbles(rows)).toHaveLength(1);
  });

  test('only what nobody has spoken after, in a chat that goes on, can be answered', () => {
    const newest = (items: readonly object[], more: Partial<BuildRowsOptions> = {}) =>
      bubbles(rowsOf(items, more)).map(({ isNewest }) => isNewest);
    const question = asks(['Red']);
    expect(newest([asks(['Red']), question, event(agent, 'participant.joined')])).toEqual([false, true]);
    expect(newest([question, says(customer, 'Red')])).toEqual([false, false]);
    expect(newest([question, event({}, 'chat.ended')])).toEqual([false]);
    expect(newest([question], { holdsNewest: false })).toEqual([false]);
  });
});

test('rows that are built on as a chat goes on are marked as those of the whole chat', () => {
  const items = [
    asks(['Red', 'Blue']),
    ...Array.from({ length: 4 }, () => says(agent, 'Hm')),
    says(customer, 'Blue'),
    asks(['Green']),
    event(agent, 'participant.idle'),
    event(agent, 'participant.returned'),
    says(agent, 'Well?'),
    asks(['Yellow']),
    event(agent, 'participant.idle'),
    event(agent, 'participant.returned'),
    event({}, 'chat.ended'),
  ];
  const options = { viewer: { role: 'SUPERVISOR' }, timeZone: 'UTC' };
  let timeline = emptyTimeline;
  let rows: RowSet | undefined;
  for (const one of items) {
    timeline = mergeItems(timeline, [one]);
    rows = buildRows(timeline.entries, options, rows);
    expect(rows.rows).toEqual(buildRows(timeline.entries, options).rows);
  }
  expect(bubbles(rows?.rows ?? [])[0]?.answer).toBe('1');
});

test('a new name stands beside the one before', () => {
  const renamed = () => event({ ...customer, DisplayName: 'Maria B.' }, 'participant.displayname.updated');
  const rows = rowsOf([says(customer, 'Hello'), says(agent, 'Hi'), renamed()]);
  expect(rows.at(-1)).toMatchObject({ name: 'Maria B.', formerName: 'Maria' });
});
