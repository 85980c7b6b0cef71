import { expect } from 'vitest';
import { type Faults, type ParticipantService, startParticipantService } from '../../service/index.ts';

/** A service of the test's own with these faults, so that tests can run beside each other. */
export async function withService(
  faults: Partial<Faults>,
  read: (service: ParticipantService) => Promise<void>,
): Promise<void> {
  const service = await startParticipantService({ faults });
  try {
    await read(service);
  } finally {
    await service.close();
  }
}

/** What a reader who scrolls up from the newest message to the first has seen. */
export interface Reading {
  readonly jumps: number;
  readonly worstJump: number;
  readonly worstAt: string;
  readonly maxMounted: number;
  readonly blankFrames: number;
  readonly worstBlank: number;
  readonly frames: number;
  readonly seen: readonly string[];
  /** Entries that stood in view beside an entry that is not their neighbour in the transcript. */
  readonly misplaced: readonly string[];
}

/** The reading page, whichever browser it is in. */
export interface ReadingPage {
  /** Runs a function in the page: it sees nothing of the test but its argument. */
  evaluate<Result, Argument>(run: (argument: Argument) => Promise<Result>, argument: Argument): Promise<Result>;
}

/** @param turnAt in this frame the page's title becomes `turn`, for who wants to do something in the middle */
export function readToTheFirst(
  page: ReadingPage,
  step: number,
  truth: readonly string[],
  turnAt = 0,
): Promise<Reading> {
  return page.evaluate(
    async ({ step, truth, turnAt }) => {
      const { scroller, isAtEnd, measure } = window.reading;
      const element = scroller();
      const place = new Map(truth.map((id, index) => [id, index]));
      const misplaced = new Set<string>();
      let resting = 0;
      const report = await measure.record(element, {
        next: (frame, index) => {
          const shown = [...element.querySelectorAll<HTMLElement>('[data-row="bubble"], [data-row="event"]')]
            .map((row) => row.dataset['key'] ?? '')
            .filter((key) => frame.tops.has(key));
          for (const [at, key] of shown.entries()) {
            const expected = at === 0 ? place.get(key) : (place.get(shown[at - 1] ?? '') ?? Number.NaN) + 1;
            if (place.get(key) !== expected) misplaced.add(key);
          }
          if (turnAt > 0 && index === turnAt) document.title = 'turn';
          resting = frame.scrollTop <= 0 && isAtEnd() ? resting + 1 : 0;
          return resting > 5 ? null : -step;
        },
      });
      const entries = new Set(truth);
      return { ...report, seen: report.seen.filter((key) => entries.has(key)), misplaced: [...misplaced] };
    },
    { step, truth, turnAt },
  );
}

export const truthOf = (service: ParticipantService, chat: string) =>
  service.chat(chat).items.map((item) => item.Id ?? '');

export const transcriptRequests = ({ requests }: ParticipantService) =>
  requests.filter(({ path }) => path === '/participant/transcript');

export function expectPerfect(reading: Reading, truth: readonly string[]) {
  const { jumps, worstJump, worstAt, maxMounted, misplaced, seen, frames, blankFrames, worstBlank } = reading;
  console.log(
    `  ${truth.length} items: ${frames} frames, ${jumps} jumps, worst ${worstJump.toFixed(2)} px, at most ${maxMounted} rows, ${blankFrames} blank frames (${worstBlank} px)`,
  );
  expect({ jumps, worstAt: jumps > 0 ? worstAt : '' }).toEqual({ jumps: 0, worstAt: '' });
  expect(misplaced).toEqual([]);
  expect(seen.toReversed().length).toBe(truth.length);
  expect(new Set(seen)).toEqual(new Set(truth));
  expect(maxMounted).toBeLessThanOrEqual(80);
  expect(worstBlank).toBeLessThanOrEqual(60);
  expect(blankFrames / frames).toBeLessThanOrEqual(0.005);
}

export function expectOneRequestPerPage(service: ParticipantService, count: number, pageSize = 50) {
  const requests = transcriptRequests(service);
  expect(requests.length).toBeLessThanOrEqual(Math.ceil(count / pageSize) + 1);
  expect(requests.filter(({ aborted }) => aborted)).toEqual([]);
}
