import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Entry, Focus, JumpOptions, JumpResult, JumpTarget, List } from '../model/index.ts';
import type { StartPosition, TranscriptSource } from '../sources/source.ts';
import type { TranscriptPage } from '../wire/index.ts';
import { findPlace, isLoaded, searchTranscript } from './search.ts';
import type { TranscriptQueryOptions } from './transcript-query.ts';
import { useLatest } from './use-latest.ts';

interface Jump {
  readonly source: TranscriptSource;
  readonly options: TranscriptQueryOptions;
  readonly position: StartPosition | undefined;
  /** Opens the transcript at another place. */
  readonly move: (to: StartPosition | undefined) => void;
  readonly entries: List<Entry>;
  readonly pages: readonly TranscriptPage[];
  readonly atLatest: boolean;
}

type Request = { readonly target: JumpTarget; readonly number: number } | null;

/** The entry that a transcript opened in the middle stands at: the newest of the page that ends there. */
function openedAt(entries: List<Entry>, position: StartPosition | undefined, pages: readonly TranscriptPage[]) {
  if (!position) return undefined;
  if ('id' in position) return entries.find((entry) => entry.id === position.id);
  if ('absoluteTime' in position) return findPlace(entries, { time: Date.parse(position.absoluteTime) });
  const id = pages.length === 1 ? pages[0]?.items.at(-1)?.Id : undefined;
  return id === undefined ? undefined : entries.find((entry) => entry.id === id);
}

/** Moving to a place of the conversation, and what to bring into view for it. */
export function useJump({ source, options, position, move, entries, pages, atLatest }: Jump) {
  const client = useQueryClient();
  const [request, setRequest] = useState<Request>(null);
  const loaded = useLatest({ entries, atLatest, position });

  const jumpTo = useCallback(
    async (target: JumpTarget, jumpOptions: JumpOptions = {}): Promise<JumpResult> => {
      const arrive = () => setRequest((before) => ({ target, number: (before?.number ?? 0) + 1 }));
      const now = loaded.current;
      if (isLoaded(now.entries, target, now.atLatest)) {
        arrive();
        return 'found';
      }
      const search = { client, source, options, target, fromLatest: now.atLatest && !now.position, ...jumpOptions };
      const { result, position: found } = await searchTranscript(search);
      if (result === 'found') {
        move(found);
        arrive();
      }
      return result;
    },
    [client, source, options, move, loaded],
  );

  const [opened, setOpened] = useState<{ readonly position: StartPosition; readonly key: string } | null>(null);
  if (position && opened?.position !== position) {
    const entry = openedAt(entries, position, pages);
    if (entry) setOpened({ position, key: entry.key });
  }
  const openedKey = position && opened?.position === position ? opened.key : null;

  const focus = useMemo<Focus | null>(() => {
    if (!request) return openedKey === null ? null : { key: openedKey, request: 0 };
    if (request.target === 'latest') return { key: 'latest', request: request.number };
    const key = findPlace(entries, request.target)?.key;
    return key === undefined ? null : { key, request: request.number };
  }, [request, openedKey, entries]);

  return { jumpTo, focus };
}
