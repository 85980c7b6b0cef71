import type { Faults } from './faults.ts';
import { createRandom } from './seeds/random.ts';

/** A held frame that nothing follows goes out after this time, so that it is late and not lost. */
const longestHold = 250;

/** Passes the live frames of one WebSocket on, disturbed as the faults say. */
export interface FrameFaults {
  send(frame: string): void;
  close(): void;
}

export function createFrameFaults(faults: Readonly<Faults>, pass: (frame: string) => void): FrameFaults {
  const random = createRandom(faults.seed);
  let held: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  const release = (): void => {
    clearTimeout(timer);
    if (held !== null) pass(held);
    held = null;
  };
  return {
    send(frame) {
      const { duplicate, reorder, withhold } = faults.frames;
      if (random.chance(withhold)) return;
      if (held === null && random.chance(reorder)) {
        held = frame;
        timer = setTimeout(release, longestHold);
        return;
      }
      pass(frame);
      if (random.chance(duplicate)) pass(frame);
      release();
    },
    close() {
      clearTimeout(timer);
      held = null;
    },
  };
}
