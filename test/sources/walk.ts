import type { TranscriptRequest, TranscriptSource } from '../../src/sources/source.ts';
import { parsePage, type TranscriptItem, type TranscriptPage } from '../../src/wire/index.ts';

/** What the kit asks for by default. */
export const newest: TranscriptRequest = { scanDirection: 'BACKWARD', sortOrder: 'ASCENDING', maxResults: 50 };

export const never = new AbortController().signal;

export async function page(
  source: TranscriptSource,
  request: Partial<TranscriptRequest> = {},
): Promise<TranscriptPage> {
  return parsePage(await source.getTranscript({ ...newest, ...request }, { signal: never }));
}

/** All pages from the request's to the end in its direction. */
export async function walk(source: TranscriptSource, request: Partial<TranscriptRequest> = {}) {
  const pages: TranscriptPage[] = [];
  let nextToken: string | undefined;
  do {
    const { startPosition, ...rest } = request;
    const landed = await page(source, nextToken === undefined ? { ...rest, startPosition } : { ...rest, nextToken });
    pages.push(landed);
    nextToken = landed.nextToken ?? undefined;
  } while (nextToken !== undefined && pages.length < 1_000);
  return pages;
}

/** The Ids of a walk's items, oldest first whatever its direction and order. */
export function idsOf(pages: readonly TranscriptPage[], request: Partial<TranscriptRequest> = {}): readonly unknown[] {
  const { scanDirection, sortOrder } = { ...newest, ...request };
  const ascending = pages.map(({ items }) => (sortOrder === 'ASCENDING' ? items : items.toReversed()));
  return (scanDirection === 'BACKWARD' ? ascending.toReversed() : ascending)
    .flat()
    .map((item: TranscriptItem) => item.Id);
}
