'use client';

import { useCallback, useMemo, useState } from 'react';
import {
  emptyTimeline,
  entriesOf,
  type Edge,
  type Focus,
  type JumpTarget,
  mergeItems,
  type Timeline,
  TranscriptError,
  type TranscriptState,
  withEntries,
} from '../model/index.ts';
import { findPlace } from './search.ts';
import { useChapters } from './use-chapters.ts';

/** What the app knows beside the items. */
export type UseTranscriptItemsOptions = Partial<
  Pick<TranscriptState, 'older' | 'newer' | 'connection' | 'initialContactId' | 'analysis' | 'openAttachment'>
>;

interface ItemFold {
  readonly items: readonly unknown[];
  readonly timeline: Timeline;
}

/** Merges what two lists do not share, with its neighbours; anew where something was taken away. */
function foldItems(earlier: ItemFold, items: readonly unknown[]): ItemFold {
  const before = earlier.items;
  const shared = Math.min(before.length, items.length);
  let same = 0;
  while (same < shared && before[same] === items[same]) same += 1;
  const [last, newest] = [before.length - 1, items.length - 1];
  let behind = 0;
  while (behind < shared - same && before[last - behind] === items[newest - behind]) behind += 1;
  if (same + behind < before.length) return { items, timeline: mergeItems(emptyTimeline, items) };
  const added = items.slice(Math.max(0, same - 1), items.length - Math.max(0, behind - 1));
  return { items, timeline: mergeItems(earlier.timeline, added) };
}

function createItemFold(): (items: readonly unknown[]) => Timeline {
  let last: ItemFold = { items: [], timeline: emptyTimeline };
  return (items) => {
    if (last.items !== items) last = foldItems(last, items);
    return last.timeline;
  };
}

const end: Edge = { status: 'end', error: null, load: () => {} };

/**
 * The transcript of items that the app already has: a stored file's, its own store's, a test's. Nothing is fetched and
 * no provider is needed.
 * @param items wire items in the order in which they were; a new list that shares its items with the one before costs
 *   only the difference
 */
export function useTranscriptItems(
  items: readonly unknown[],
  options: UseTranscriptItemsOptions = {},
): TranscriptState {
  const { older = end, newer = end, connection = 'none', initialContactId = null, analysis, openAttachment } = options;
  const [timelineOf] = useState(createItemFold);
  const timeline = useMemo(() => timelineOf(items), [timelineOf, items]);
  const [focus, setFocus] = useState<Focus | null>(null);

  const entries = entriesOf(timeline);
  const chapters = useChapters(entries);
  const jumpTo = useCallback(
    async (target: JumpTarget) => {
      const key = target === 'latest' ? target : findPlace(entries, target)?.key;
      if (key === undefined) return 'missing';
      setFocus((before) => ({ key, request: (before?.request ?? 0) + 1 }));
      return 'found';
    },
    [entries],
  );
  const open = useMemo(
    () =>
      openAttachment ??
      (async () => {
        const message = 'These items come without a way to get attachments. Give openAttachment to useTranscriptItems.';
        throw new TranscriptError('unavailable', message);
      }),
    [openAttachment],
  );

  return useMemo<TranscriptState>(
    () =>
      withEntries(
        {
          participants: timeline.participants,
          typing: timeline.typing,
          chapters,
          status: 'ready',
          error: null,
          older,
          newer,
          connection,
          initialContactId,
          ...(analysis && { analysis }),
          focus,
          retry: () => {},
          jumpTo,
          openAttachment: open,
        },
        entries,
      ),
    [timeline, entries, chapters, older, newer, connection, initialContactId, analysis, focus, jumpTo, open],
  );
}
