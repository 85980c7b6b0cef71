import { entriesOf, type Entry } from '../../src/model/index.ts';
import { walkBack } from '../../src/query/catch-up.ts';
import { createFold } from '../../src/query/fold.ts';
import {
  addBatches,
  addGapWalk,
  addWalk,
  emptyLog,
  keysOf,
  type LiveLog,
  reachesBeyond,
} from '../../src/query/live-log.ts';
import { unsettledKeys } from '../../src/query/unsettled.ts';
import { parseItem, parsePage, type TranscriptPage } from '../../src/wire/index.ts';

/** What watches a conversation, made of the kit's own parts, with nothing of React and no clock. */
export interface HistoryClient {
  entries(): readonly Entry[];
  gaps(): readonly string[];
  /** Whether an item came with a page, and so together with its neighbours. */
  wasOnPage(key: string): boolean;
  hear(frames: readonly unknown[]): void;
  /** Returns the keys of the pages that it walked, or null where it learnt nothing. */
  catchUp(): Promise<ReadonlySet<string> | null>;
  loadGap(): Promise<void>;
  /** Leaves the screen and comes back: the pages stay, and what came beside them is forgotten. */
  remount(): void;
  /** Returns whether there is more. */
  loadOlder(): Promise<boolean>;
}

export async function createHistoryClient(fetch: (token: string | null) => Promise<unknown>): Promise<HistoryClient> {
  const timelineOf = createFold();
  const load = async (token: string | null) => parsePage(await fetch(token));
  let pages: readonly TranscriptPage[] = [await load(null)];
  let log: LiveLog = emptyLog;
  let onPages = new Set(keysOf(pages));
  const isKnown = (key: string) => onPages.has(key);
  const count = (added: readonly TranscriptPage[]) => {
    for (const key of keysOf(added)) onPages.add(key);
  };
  const timeline = () => timelineOf(pages, log.batches);

  return {
    entries: () => timeline().entries,
    gaps: () => log.gaps.map(({ before }) => before),
    wasOnPage: isKnown,
    hear(frames) {
      const items = frames.map(parseItem).filter((item) => item !== null);
      log = addBatches(
        log,
        items.map((item) => [item]),
      );
    },
    async catchUp() {
      const walk = await walkBack({
        fetch: load,
        meets: (keys) => keys.some(isKnown),
        unsettled: unsettledKeys(entriesOf(timeline())),
      });
      log = addWalk(log, walk, isKnown);
      count(walk.pages);
      return walk.pages.length === 0 ? null : new Set(keysOf(walk.pages));
    },
    async loadGap() {
      const gap = log.gaps.at(-1);
      if (!gap) return;
      const meets = (keys: readonly string[]) => reachesBeyond(gap, keys, isKnown);
      const walk = await walkBack({ fetch: load, meets, from: gap.token, most: 1 });
      log = addGapWalk(log, gap, walk, isKnown);
      count(walk.pages);
    },
    remount() {
      log = emptyLog;
      onPages = new Set(keysOf(pages));
    },
    async loadOlder() {
      const token = pages.at(-1)?.nextToken ?? null;
      if (token === null) return false;
      const page = await load(token);
      pages = [...pages, page];
      count([page]);
      return page.nextToken !== null;
    },
  };
}
