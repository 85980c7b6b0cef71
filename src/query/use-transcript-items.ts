'use client';

import { useCallback, useMemo, useState } from 'react';
import {
  createItemFold,
  entriesOf,
  type Edge,
  type Focus,
  type JumpTarget,
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

const end: Edge = { status: 'end', error: null, load: () => {} };

/**
 * The transcript of items that the app already has: a stored file's, its own store's, a test's. Nothing is fetched and
 * no provider is needed.
 * @param items wire items in the order in which they were; a new list in which some were added, or replaced by others of
 *   the same Id and time, costs only the difference
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
