import { createRandom, type Random } from './seeds/random.ts';

/**
 * What the service does wrong on purpose. Every member can be changed at run time; zero, false and null
 * mean never where nothing else is said.
 */
export interface Faults {
  /** Chances are drawn from this seed and the request's number, so that a run can be repeated. */
  seed: number;
  /** Only these paths are disturbed; null for all operations. */
  paths: readonly string[] | null;
  /** Milliseconds before every answer. */
  latency: number;
  /** Up to so many milliseconds on top of the latency. */
  jitter: number;
  /** The chance that an answer is an error with this status. */
  failureProbability: { 403: number; 429: number; 500: number };
  /** The next `count` requests are answered with this status. */
  failNext: { count: number; status: number };
  /** The chance that the connection is cut without an answer. */
  cutConnection: number;
  /** The chance that the answer's JSON ends in the middle. */
  truncatedBody: number;
  /** The chance that a web page is answered, as a proxy or a sign-in page in between does. */
  htmlBody: number;
  /** The chances that a live frame comes twice, after the one that follows it, or never. */
  frames: { duplicate: number; reorder: number; withhold: number };
  /** Milliseconds after which every WebSocket is cut, also those that are open already, or null. */
  cutSocketsAfter: number | null;
  /** Every n-th page of a walk is empty and has a token; 1 makes all of them so. */
  emptyPageEvery: number;
  /** How many items of a page the following one repeats. */
  overlap: number;
  /** The chance that a page has fewer items than asked for. */
  shortPages: number;
  /** NextToken is "" at the end instead of missing. */
  emptyTokenAtEnd: boolean;
  /** Members that an item, or the answer, does not have are there as null. */
  nulls: boolean;
  /** Token bucket for GetTranscript, per service; null for no quota. The documented one is 8 per second, burst 12. */
  quota: { perSecond: number; burst: number } | null;
  /** Milliseconds that an uploaded attachment stays IN_PROGRESS. */
  attachmentScan: number;
  /** What the scan found comes as another item with the same AttachmentId, and not under the item's own Id. */
  scanUnderNewId: boolean;
  /** Milliseconds until a new connection's token expires and its WebSocket is cut; null for a day. */
  connectionLifetime: number | null;
  /** Milliseconds within which a WebSocket's URL has to be opened. */
  socketUrlLifetime: number;
  /** Milliseconds that the service's clock is ahead of everybody's, or behind where it is negative. */
  clockOffset: number;
}

export function createFaults(): Faults {
  return {
    seed: 1,
    paths: null,
    latency: 0,
    jitter: 0,
    failureProbability: { 403: 0, 429: 0, 500: 0 },
    failNext: { count: 0, status: 500 },
    cutConnection: 0,
    truncatedBody: 0,
    htmlBody: 0,
    frames: { duplicate: 0, reorder: 0, withhold: 0 },
    cutSocketsAfter: null,
    emptyPageEvery: 0,
    overlap: 0,
    shortPages: 0,
    emptyTokenAtEnd: false,
    nulls: false,
    quota: null,
    attachmentScan: 0,
    scanUnderNewId: false,
    connectionLifetime: null,
    socketUrlLifetime: 100_000,
    clockOffset: 0,
  };
}

/** What happens to one answer. */
export type Disturbance =
  | { readonly kind: 'none' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'cut' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'html' };

/** What happens to one request: how long it takes, how it is answered, and the chances for the rest of it. */
export interface FaultPlan {
  readonly delay: number;
  readonly disturbance: Disturbance;
  readonly random: Random;
}

function disturb(faults: Faults, random: Random): Disturbance {
  if (faults.failNext.count > 0) {
    faults.failNext.count -= 1;
    return { kind: 'status', status: faults.failNext.status };
  }
  for (const status of [403, 429, 500] as const) {
    if (random.chance(faults.failureProbability[status])) return { kind: 'status', status };
  }
  if (random.chance(faults.cutConnection)) return { kind: 'cut' };
  if (random.chance(faults.truncatedBody)) return { kind: 'truncated' };
  if (random.chance(faults.htmlBody)) return { kind: 'html' };
  return { kind: 'none' };
}

/** @param number the request's place among all requests of this service's run, from 1 */
export function planFaults(faults: Faults, path: string, number: number): FaultPlan {
  const random = createRandom(Math.imul(faults.seed, 0x9e3779b1) + number);
  if (faults.paths !== null && !faults.paths.includes(path)) return { delay: 0, disturbance: { kind: 'none' }, random };
  return { delay: faults.latency + random.next() * faults.jitter, disturbance: disturb(faults, random), random };
}
