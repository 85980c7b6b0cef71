import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { StartPosition, TranscriptSource } from '../sources/source.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import type { TranscriptError } from '../wire/index.ts';
import { type End, mayBeToken, renewToken } from './renew-token.ts';
import type { TranscriptQueryOptions } from './transcript-query.ts';
import { useLatest } from './use-latest.ts';

interface Options {
  readonly source: TranscriptSource;
  readonly options: TranscriptQueryOptions;
  readonly position: StartPosition | undefined;
}

interface Walk {
  readonly controller: AbortController;
  readonly of: Options;
}

const isSame = (one: Options, other: Options) =>
  one.source === other.source && one.options === other.options && one.position === other.position;

/** Pages of which the token was refused: it is renewed once for each time that they are asked for. */
export function useRenewals(given: Options) {
  return { older: useRenewal('older', given), newer: useRenewal('newer', given) };
}

function useRenewal(end: End, { source, options, position }: Options) {
  const client = useQueryClient();
  const shown = useMemo<Options>(() => ({ source, options, position }), [source, options, position]);
  const latest = useLatest(shown);
  const walk = useRef<Walk | null>(null);
  const [walking, setWalking] = useState<Options | null>(null);
  /** What the renewing failed with, and the refusal that it followed. */
  const [failure, setFailure] = useState<{ readonly error: TranscriptError; readonly of: unknown } | null>(null);
  useEffect(() => () => walk.current?.controller.abort(), []);

  return {
    isLoading: walking !== null && isSame(walking, shown),
    errorOf: (refusal: TranscriptError | null) => (failure && failure.of === refusal ? failure.error : refusal),
    /**
     * @param load asks for the next page; its answer is what it failed with, or null
     * @param isAgain whether it has failed before
     */
    async load(load: () => Promise<unknown>, isAgain: boolean) {
      const error = await load();
      if (error === null || !mayBeToken(toTranscriptError(error), isAgain)) return;
      if (walk.current && isSame(walk.current.of, shown)) return;
      walk.current?.controller.abort();
      const mine = { controller: new AbortController(), of: shown };
      const { signal } = mine.controller;
      walk.current = mine;
      setWalking(shown);
      try {
        const found = await renewToken({ client, source, options: { ...options, startAt: position }, end, signal });
        if (found === 0 && isSame(latest.current, shown)) await load();
      } catch (cause) {
        if (!signal.aborted) setFailure({ error: toTranscriptError(cause), of: error });
      }
      if (walk.current !== mine) return;
      walk.current = null;
      setWalking(null);
    },
  };
}
