import type { QueryClient } from '@tanstack/react-query';
import { keyOf } from '../model/index.ts';
import type { TranscriptSource } from '../sources/source.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import type { TranscriptError, TranscriptPage } from '../wire/index.ts';
import { noteAskedAs } from './asked-pages.ts';
import type { PageParam, Pages } from './cached-pages.ts';
import { repeat } from './repeat.ts';
import { fetchPage, requestOf, transcriptQueryOptions, type TranscriptQueryOptions } from './transcript-query.ts';

/** An end of what is loaded. */
export type End = 'older' | 'newer';

interface Renewal {
  readonly end: End;
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

/** The most pages that a walk asks for beyond twice those that are loaded. */
const patience = 20;

const hasItems = ({ items }: TranscriptPage) => items.length > 0;

/** The outermost page, with what a fresh walk found beyond it and the token to go on. */
function extend({ pages, pageParams }: Pages, end: End, beyond: TranscriptPage): Pages {
  const place = end === 'older' ? pages.length - 1 : 0;
  const last = pages[place];
  if (!last) return { pages, pageParams };
  const items = end === 'older' ? [...beyond.items, ...last.items] : [...last.items, ...beyond.items];
  const page = { ...last, items, nextToken: beyond.nextToken };
  noteAskedAs(page, last);
  return { pages: pages.with(place, page), pageParams };
}

/** What a page holds beyond the outermost item that is loaded; null where it does not hold that item. */
function beyondItem(page: TranscriptPage, end: End, outermost: string): TranscriptPage | null {
  const place = page.items.findIndex((item) => keyOf(item) === outermost);
  if (place < 0) return null;
  return { ...page, items: end === 'older' ? page.items.slice(0, place) : page.items.slice(place + 1) };
}

function outermostKey(pages: readonly TranscriptPage[], end: End): string | null {
  const item = end === 'older' ? pages.findLast(hasItems)?.items[0] : pages.find(hasItems)?.items.at(-1);
  return item ? keyOf(item) : null;
}

/**
 * Gets another token for what is beyond an end of what is loaded, where the one that was given is refused: walks again from
 * where the query began until a page holds the outermost loaded item, and goes on from there.
 * @returns how many items beyond that came with it; null where no page held it
 * @throws TranscriptError what the walk failed with, or the signal's reason
 */
export async function renewToken({ client, source, options, end, signal }: Renewal): Promise<number | null> {
  const { queryKey } = transcriptQueryOptions(source, options);
  const loaded = client.getQueryData<Pages>(queryKey);
  const outermost = loaded && outermostKey(loaded.pages, end);
  // What came first has no newer page's token.
  if (!outermost || (end === 'newer' && loaded.pageParams[0]?.edge !== 'newer')) return null;
  const first: PageParam = end === 'older' ? { edge: 'first' } : { edge: 'newer', token: null };
  let token: string | null = null;
  for (let walked = 0; walked < 2 * loaded.pages.length + patience; walked += 1) {
    const request = requestOf(token === null ? first : { edge: end, token }, options);
    const page = await repeat(
      () => fetchPage(source, request, signal),
      (cause) => toTranscriptError(cause).retryable,
      signal,
    );
    signal.throwIfAborted();
    const beyond = beyondItem(page, end, outermost);
    if (beyond) {
      client.setQueryData<Pages>(queryKey, (now) => (now?.pages === loaded.pages ? extend(now, end, beyond) : now));
      return beyond.items.length;
    }
    if (page.nextToken === null) return null;
    token = page.nextToken;
  }
  return null;
}
