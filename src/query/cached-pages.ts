import { hashKey, type InfiniteData, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { parseItem, type TranscriptPage } from '../wire/index.ts';
import { wasAskedSince } from './asked-pages.ts';

/** Which page is asked for: the first one, or the one behind a token at one end of what is loaded. */
export type PageParam =
  | { readonly edge: 'first' }
  | { readonly edge: 'older'; readonly token: string }
  /** Without a token: the first page towards the present from where the transcript was opened. */
  | { readonly edge: 'newer'; readonly token: string | null };

/** What the query keeps. */
export type Pages = InfiniteData<TranscriptPage, PageParam>;

/** What was stored elsewhere is used for a day, in ms: its tokens live no longer, and its items may have been redacted. */
const longestLife = 86_400_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown) => typeof value === 'string' && value !== '';

const knownPages = new WeakSet<object>();
const knownData = new WeakSet<object>();

/** Whether an item is as it is kept once it was read: reading it again changes nothing. */
function isRead(item: unknown): boolean {
  const again = parseItem(item);
  return item !== null && (again === item || hashKey([again]) === hashKey([item]));
}

function isPage(value: unknown): value is TranscriptPage {
  if (!isObject(value) || !Array.isArray(value['items'])) return false;
  if (knownPages.has(value)) return true;
  const { items, nextToken, initialContactId } = value;
  const isSound =
    (nextToken === null || isText(nextToken)) &&
    (initialContactId === null || typeof initialContactId === 'string') &&
    items.every(isRead);
  if (isSound) knownPages.add(value);
  return isSound;
}

/** Whether each page is the one that its neighbour leads to, away from the first. */
function isChain(pages: readonly TranscriptPage[], params: readonly unknown[]): boolean {
  const edges = params.map((param) => (isObject(param) ? param['edge'] : null));
  const first = edges.indexOf('first');
  return params.every((param, index) => {
    if (index === first) return true;
    const before = index < first ? index + 1 : index - 1;
    const token = index < first && before === first ? null : pages[before]?.nextToken;
    const edge = index < first ? 'newer' : 'older';
    return first >= 0 && isObject(param) && edges[index] === edge && param['token'] === token;
  });
}

/** Whether data is what this query keeps, and all of it: apps write into the cache, cut it down and bring it from elsewhere. */
export function isPages(data: unknown): data is Pages {
  if (!isObject(data)) return false;
  if (knownData.has(data)) return true;
  const { pages, pageParams } = data;
  if (!Array.isArray(pages) || !Array.isArray(pageParams)) return false;
  const isSound =
    pages.length > 0 && pages.length === pageParams.length && pages.every(isPage) && isChain(pages, pageParams);
  if (isSound) knownData.add(data);
  return isSound;
}

/** Keeps what is there where something else is written over it. What an app's `select` makes is its own affair. */
export const keepPages = (before: unknown, data: unknown): unknown =>
  isPages(before) && !isPages(data) ? before : data;

/** Drops from the cache what is no transcript, or is too old to be one: it is loaded anew. */
export function dropStrangePages(client: QueryClient, queryKey: QueryKey): void {
  const cache = client.getQueryCache();
  const query = cache.find({ queryKey, exact: true });
  const data: unknown = query?.state.data;
  if (query === undefined || data === undefined || (isObject(data) && knownData.has(data))) return;
  const isOurs = isPages(data) && data.pages.some((page) => wasAskedSince(page, 0));
  if (isPages(data) && (isOurs || Date.now() - query.state.dataUpdatedAt < longestLife)) return;
  cache.remove(query);
}

const places = new WeakMap<PageParam, number>();

/** The param of a page, which knows the place that the page will have. */
export function paramAt<T extends PageParam>(place: number, param: T): T {
  places.set(param, place);
  return param;
}

/** The page that is in the cache where a refetch asks for it again: what is new comes by catching up. */
export function keptPage(client: QueryClient | undefined, queryKey: QueryKey, param: PageParam): TranscriptPage | null {
  const state = client?.getQueryCache().find({ queryKey, exact: true })?.state;
  if (!state || state.fetchMeta?.fetchMore || !isPages(state.data)) return null;
  const { pages, pageParams } = state.data;
  const place = pageParams[0] === param ? 0 : places.get(param);
  return (place === undefined ? null : pages[place]) ?? null;
}
