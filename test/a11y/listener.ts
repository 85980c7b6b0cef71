import { act } from '@testing-library/react';
import { vi } from 'vitest';

export interface Heard {
  readonly politeness: 'polite' | 'assertive';
  readonly text: string;
  /** Ms since listening began. */
  readonly at: number;
}

export interface Listener {
  /** All that was said so far. */
  heard(): readonly Heard[];
  /** The texts of what was said since this was last asked. */
  news(): readonly string[];
  /** How often a region's text was changed other than by adding to it or clearing it. */
  readonly rewritten: number;
  stop(): void;
}

/** Hears what a screen reader does: elements that are added to a live region which was there before. */
export function listen(root: ParentNode = document): Listener {
  const heard: Heard[] = [];
  const start = Date.now();
  let told = 0;
  let rewritten = 0;
  const take = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      if (record.type !== 'childList' || !(record.target instanceof Element)) {
        rewritten += 1;
        continue;
      }
      const politeness = record.target.getAttribute('aria-live');
      if (politeness !== 'polite' && politeness !== 'assertive') rewritten += 1;
      else
        for (const node of record.addedNodes) {
          heard.push({ politeness, text: node.textContent ?? '', at: Date.now() - start });
        }
    }
  };
  const observer = new MutationObserver(take);
  for (const region of root.querySelectorAll('[data-part="live-region"]')) {
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  }
  const listener = {
    heard() {
      take(observer.takeRecords());
      return heard;
    },
    news() {
      const news = listener.heard().slice(told);
      told += news.length;
      return news.map(({ text }) => text);
    },
    get rewritten() {
      take(observer.takeRecords());
      return rewritten;
    },
    stop: () => observer.disconnect(),
  };
  return listener;
}

/** How many messages or files an English sentence tells of. */
export function countOf(sentence: string): number {
  const number = /^([\d,]+) new messages?\b/.exec(sentence)?.[1];
  if (number !== undefined) return Number(number.replaceAll(',', ''));
  return / sent a file: |^(?!Not sent)[^:]+: /.test(sentence) ? 1 : 0;
}

/** Lets fake time pass, long enough for all that waits to be said. */
export const pass = (milliseconds = 5000): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

/** The reader turns to another tab, or comes back. */
export function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (isHidden ? 'hidden' : 'visible'),
  });
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
