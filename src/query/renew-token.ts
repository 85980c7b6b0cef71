import type { QueryClient } from '@tanstack/react-query';
import { keyOf } from '../model/index.ts';
import type { TranscriptSource } from '../sources/source.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import type { TranscriptError, TranscriptPage } from '../wire/index.ts';
import { noteAskedAs } from './asked-pages.ts';
import type { Pages } from './cached-pages.ts';
import { repeat } from './repeat.ts';
import { fetchPage, requestOf, transcriptQueryOptions, type TranscriptQueryOptions } from './transcript-query.ts';

interface Renewal {
  readonly client: QueryClient;
  readonly source: TranscriptSource;
  readonly options: TranscriptQueryOptions;
  readonly signal: AbortSignal;
}

/**
 * Whether a failure may be that of the page's token alone: where it names the token, or where the page was asked for again.
 * Others are of the request or of the access, which another walk would only hear once more.
 */
export const mayBeToken = ({ kind, message }: TranscriptError, isAgain = false): boolean =>
  (kind === 'invalid' || kind === 'denied') &&
  (isAgain || (kind === 'invalid' ? /token/i : /next_?token/i).test(message));

/** So many pages further than those that are loaded a walk looks for what is known. */
const patience = 20;

const hasItems = ({ items }: TranscriptPage) => items.length > 0;

/** The page at which what is loaded ends, with what a fresh walk found beyond it and the token to go on. */
function extend({ pages, pageParams }: Pages, beyond: TranscriptPage, place: number): Pages {
  const last = pages.at(-1);
  if (!last) return { pages, pageParams };
  const page = { ...last, items: [...beyond.items.slice(0, place), ...last.items], nextToken: beyond.nextToken };
  noteAskedAs(page, last);
  return { pages: [...pages.slice(0, -1), page], pageParams };
}

/**
 * Gets another token for what is older than what is loaded, where the one that was given is refused: walks again from
 * where the query began until a page holds the oldest loaded item, and goes on from there.
 * @returns how many older items came with it; null where no page held it
 * @throws TranscriptError what the walk failed with, or the signal's reason
 */
export async function renewOlderToken({ client, source, options, signal }: Renewal): Promise<number | null> {
  const { queryKey } = transcriptQueryOptions(source, options);
  const loaded = client.getQueryData<Pages>(queryKey);
  const oldest = loaded?.pages.findLast(hasItems)?.items[0];
  if (!loaded || !oldest) return null;
  let token: string | null = null;
  for (let walked = 0; walked < 2 * loaded.pages.length + patience; walked += 1) {
    const request = requestOf(token === null ? { edge: 'first' } : { edge: 'older', token }, options);
    const page = await repeat(
      () => fetchPage(source, request, signal),
      (cause) => toTranscriptError(cause).retryable,
      signal,
    );
    signal.throwIfAborted();
    const place = page.items.findIndex((item) => keyOf(item) === keyOf(oldest));
    if (place >= 0) {
      client.setQueryData<Pages>(queryKey, (now) => (now?.pages === loaded.pages ? extend(now, page, place) : now));
      return place;
    }
    if (page.nextToken === null) return null;
    token = page.nextToken;
  }
  return null;
}
