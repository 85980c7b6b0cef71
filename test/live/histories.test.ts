import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/model/index.ts';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { createHistoryClient, type HistoryClient } from './history-client.ts';
import { createHistoryService, type HistoryService, type Saying } from './history-service.ts';

/** `HISTORIES=50000 npx vitest run --project unit test/live` reads more of them. */
const histories = Number(process.env['HISTORIES'] ?? 2000);

type Step =
  | { readonly type: 'say'; readonly sayings: readonly Saying[] }
  | { readonly type: 'advance' | 'read'; readonly choice: number }
  | { readonly type: 'deliver'; readonly order: readonly number[]; readonly repeat: boolean }
  | { readonly type: 'withhold'; readonly choice: number }
  | { readonly type: 'disconnect' | 'older' | 'gap' }
  | {
      readonly type: 'reconnect' | 'remount' | 'look';
      readonly failsAt: number;
      readonly meanwhile: readonly Saying[];
    };

const saying: fc.Arbitrary<Saying> = fc.record({
  kind: fc.constantFrom('text', 'text', 'text', 'file', 'stream', 'event'),
  sender: fc.constantFrom('customer', 'agent', 'bot'),
  after: fc.constantFrom(0, 1, 1, 800, 70_000),
});
const walk = fc.record({
  failsAt: fc.constantFrom(-1, -1, -1, 0, 1, 3),
  meanwhile: fc.array(saying, { maxLength: 2 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('say'), sayings: fc.array(saying, { maxLength: 30, size: 'max' }) }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('advance', 'read'), choice: fc.nat() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('deliver'),
      order: fc.array(fc.nat(), { maxLength: 30, size: 'max' }),
      repeat: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('withhold'), choice: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('disconnect', 'older', 'gap') }) },
  { weight: 3, arbitrary: walk.map((rest) => ({ type: 'reconnect', ...rest }) as const) },
  { weight: 1, arbitrary: walk.map((rest) => ({ type: 'remount', ...rest }) as const) },
  { weight: 1, arbitrary: walk.map((rest) => ({ type: 'look', ...rest }) as const) },
);

const history = fc.record({
  first: fc.array(saying, { maxLength: 200, size: 'max' }),
  steps: fc.array(step, { maxLength: 60, size: 'max' }),
  pageSize: fc.integer({ min: 1, max: 25 }),
  overlap: fc.constantFrom(0, 0, 1, 3),
});

const idsOf = (items: readonly { readonly id?: string | null; readonly Id?: string }[]) =>
  items.map(({ id, Id }) => id ?? Id ?? '');

/** Shown once each, in the order of the truth. */
function expectSubsequence(entries: readonly Entry[], service: HistoryService) {
  const shown = entries.map(({ id }) => service.places.get(id ?? '') ?? -1);
  const misplaced = shown.findIndex((place, index) => index > 0 && place <= (shown[index - 1] ?? -1));
  if (misplaced >= 0) throw new Error(`${entries[misplaced]?.id} is out of place: ${shown.join(' ')}`);
}

/**
 * Between two entries that are no neighbours a hole is said to be, or what is missing is still on its way. Single live
 * entries may stand inside of a hole, which is then said behind them. What has the very time of the oldest that is
 * loaded may be older than that.
 */
function expectNothingSilentlyMissing(client: HistoryClient, service: HistoryService, onTheWay: ReadonlySet<string>) {
  const truth = idsOf(service.items);
  const shown = idsOf(client.entries());
  const timeOf = (id = '') => service.items[service.places.get(id) ?? -1]?.AbsoluteTime;
  const oldestTime = timeOf(shown.find((id) => client.wasOnPage(id)));
  const isInGap = (index: number) => {
    const end = shown.findIndex((id, place) => place >= index && client.wasOnPage(id));
    return end >= 0 && client.gaps().includes(shown[end] ?? '');
  };
  let place = service.places.get(shown[0] ?? '') ?? 0;
  for (const [index, id] of shown.entries()) {
    const missing: string[] = [];
    for (; truth[place] !== id && place < truth.length; place += 1) missing.push(truth[place] ?? '');
    place += 1;
    if (missing.length === 0 || isInGap(index)) continue;
    const lost = missing.filter((other) => !onTheWay.has(other) && timeOf(other) !== oldestTime);
    if (lost.length > 0) throw new Error(`${lost.join(' ')} missing in front of ${id}, and no gap says so`);
  }
}

function expectLatest(entries: readonly Entry[], items: readonly TranscriptItem[], fetched: ReadonlySet<string>) {
  const truth = new Map(items.map((item) => [item.Id, item]));
  for (const entry of entries) {
    const item = truth.get(entry.id ?? '');
    if (!fetched.has(entry.key)) continue;
    expect(entry.item.Content).toBe(item?.Content);
    expect(entry.item.Attachments).toEqual(item?.Attachments);
    const recipients = item?.MessageMetadata?.Receipts?.map((receipt) => receipt.RecipientParticipantId) ?? [];
    if (entry.kind !== 'message' && entry.kind !== 'attachment') continue;
    expect(entry.receipts.map(({ recipientId }) => recipientId)).toEqual(expect.arrayContaining(recipients));
  }
}

test(
  `${histories} histories: whatever gets lost, doubled, late or out of order, the transcript is the conversation`,
  async () => {
    const counts = { histories: 0, items: 0, longest: 0, walks: 0, gaps: 0 };
    await fc.assert(
      fc.asyncProperty(history, async ({ first, steps, pageSize, overlap }) => {
        let queue: TranscriptItem[] = [];
        let connected = false;
        let withheld = new Set<string>();
        let meanwhile: readonly Saying[] = [];
        let failsIn = -1;
        const service = createHistoryService((frame) => {
          if (connected) queue.push(frame);
        });
        for (const one of first) service.say(one);
        const client = await createHistoryClient(async (token) => {
          failsIn -= 1;
          if (failsIn === -1) throw new Error('offline');
          const page = service.page(token, pageSize, overlap);
          for (const one of meanwhile) service.say(one);
          meanwhile = [];
          return page;
        });
        const catchUp = async (failsAt: number, sayings: readonly Saying[]) => {
          failsIn = failsAt;
          meanwhile = sayings;
          const lostBefore = withheld;
          withheld = new Set();
          const fetched = await client.catchUp();
          failsIn = -1;
          meanwhile = [];
          counts.walks += 1;
          if (fetched === null) withheld = new Set([...withheld, ...lostBefore]);
          return fetched;
        };
        /** Whether the last reconnect was followed by a walk that learnt something. */
        let caughtUp = false;

        const run = async (action: Step) => {
          switch (action.type) {
            case 'say':
              for (const one of action.sayings) service.say(one);
              return;
            case 'advance':
              return service.advance(action.choice);
            case 'read':
              return service.read(action.choice);
            case 'deliver':
              for (const choice of action.order) {
                const [frame] = queue.splice(choice % Math.max(1, queue.length), 1);
                if (frame) client.hear(action.repeat ? [frame, frame] : [frame]);
              }
              return;
            case 'withhold': {
              const [frame] = queue.splice(action.choice % Math.max(1, queue.length), 1);
              if (frame?.Id) withheld.add(frame.Id);
              return;
            }
            case 'disconnect':
              connected = false;
              caughtUp = false;
              queue = [];
              return;
            case 'reconnect':
              connected = true;
              caughtUp = (await catchUp(action.failsAt, action.meanwhile)) !== null;
              return;
            case 'remount':
              client.remount();
              caughtUp = (await catchUp(action.failsAt, action.meanwhile)) !== null;
              return;
            case 'look':
              if (connected && (await catchUp(action.failsAt, action.meanwhile)) !== null) caughtUp = true;
              return;
            case 'older':
              await client.loadOlder();
              return;
            case 'gap':
              await client.loadGap();
              return;
            default:
              action satisfies never;
          }
        };

        for (const action of steps) {
          if (service.items.length > 500) break;
          await run(action);
          expectSubsequence(client.entries(), service);
          counts.gaps = Math.max(counts.gaps, client.gaps().length);
          if (!connected || !caughtUp) continue;
          const onTheWay = new Set([...withheld, ...queue.map(({ Id }) => Id ?? '')]);
          expectNothingSilentlyMissing(client, service, onTheWay);
        }

        connected = true;
        const fetched = (await catchUp(-1, [])) ?? new Set();
        for (let tries = 0; client.gaps().length > 0 && tries < 1000; tries += 1) await client.loadGap();
        while (await client.loadOlder());
        expect(client.gaps()).toEqual([]);
        expect(idsOf(client.entries())).toEqual(idsOf(service.items));
        expectLatest(client.entries(), service.items, fetched);
        counts.histories += 1;
        counts.items += service.items.length;
        counts.longest = Math.max(counts.longest, service.items.length);
      }),
      { numRuns: histories },
    );
    console.log(
      `  ${counts.histories} histories, ${counts.items} items, the longest of ${counts.longest}, ${counts.walks} walks, at most ${counts.gaps} gaps at once`,
    );
  },
  histories * 300 + 60_000,
);
