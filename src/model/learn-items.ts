import type { Receipt, TranscriptItem } from '../wire/index.ts';
import { classify } from './classify.ts';
import { keyOf } from './identity.ts';
import { type LayeredMap, lookUp } from './layered-map.ts';
import { mergeItem, type MergedItem, mergeReceipts } from './merge-item.ts';
import { type Heard, nowhere, type Placement, placesInPage, refine } from './placement.ts';
import { settle } from './settle.ts';
import { readReceiptSignal } from './signals.ts';
import { parseTime } from './time.ts';

/** What is known of an item, and where it stands. */
export interface Known extends MergedItem {
  readonly placement: Placement;
}

/** What some items changed. */
export interface Learned {
  /** New and changed items by their key. */
  readonly changed: ReadonlyMap<string, Known>;
  /** Receipts of messages that are not known yet, by the message's Id. */
  readonly early: ReadonlyMap<string, readonly Receipt[]>;
  readonly typing: readonly TranscriptItem[];
  /** New keys of files, and of items that tell of a file which another item brought. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Folds the items of one page, or one live item, into what is known of each.
 * @param heard when the one live item was heard
 */
export function learnItems(
  page: readonly TranscriptItem[],
  knownItems: LayeredMap<Known>,
  knownEarly: LayeredMap<readonly Receipt[]>,
  knownFiles: LayeredMap<string>,
  heard: Heard | null = null,
): Learned {
  const changed = new Map<string, Known>();
  const early = new Map<string, readonly Receipt[]>();
  const typing: TranscriptItem[] = [];
  const find = (key: string) => changed.get(key) ?? lookUp(knownItems, key);

  const files = new Map<string, string>();
  const fileKey = (name: string) => files.get(name) ?? lookUp(knownFiles, name);
  /** An item's key; that of the item which brought its file first, where the result of a scan has an Id of its own. */
  const keyFor = (item: TranscriptItem) => {
    const own = keyOf(item);
    if (item.Type !== 'ATTACHMENT') return fileKey(own) ?? own;
    const ids = (item.Attachments ?? []).map((file) => file.AttachmentId);
    const known = fileKey(own) ?? (find(own) ? own : undefined);
    const names = ids.filter((id) => id !== undefined).map((id) => `file ${id}`);
    const key = known ?? names.map(fileKey).find((other) => other !== undefined) ?? own;
    if (key !== own && known === undefined) files.set(own, key);
    for (const name of names) if (fileKey(name) === undefined) files.set(name, key);
    return key;
  };

  /** @param ownTime the item's, where it was read already */
  const learn = (key: string, item: TranscriptItem, place: Partial<Placement>, ownTime?: number | null) => {
    const before = find(key);
    const merged = mergeItem(before, item);
    const isSameTime = before?.item.AbsoluteTime === merged.item.AbsoluteTime;
    const knownTime = before ? (isSameTime ? before.placement.time : undefined) : ownTime;
    const time = knownTime === undefined ? parseTime(merged.item.AbsoluteTime) : knownTime;
    const placement = refine(before?.placement ?? nowhere, time, place);
    if (before && merged === before && placement === before.placement) return;
    const { item: known, finality, chunks } = merged;
    changed.set(key, { item: known, finality, chunks, placement });
  };

  const learnReceipts = (id: string, receipts: readonly Receipt[]) => {
    const messageId = fileKey(id) ?? id;
    if (find(messageId)) learn(messageId, { MessageMetadata: { Receipts: receipts } }, {});
    else early.set(messageId, mergeReceipts(early.get(messageId) ?? lookUp(knownEarly, messageId) ?? [], receipts));
  };

  const entries: { readonly key: string; readonly item: TranscriptItem; readonly time: number | null }[] = [];
  for (const item of page) {
    const { kind } = classify(item);
    switch (kind) {
      case 'none':
        break;
      case 'typing':
        typing.push(item);
        break;
      case 'receipt':
        for (const { messageId, receipts } of readReceiptSignal(item)) learnReceipts(messageId, receipts);
        break;
      case 'message':
      case 'attachment':
      case 'event':
      case 'unknown': {
        const key = keyFor(item);
        entries.push({ key, item, time: find(key)?.placement.time ?? parseTime(item.AbsoluteTime) });
        break;
      }
      default:
        kind satisfies never;
    }
  }

  const places = placesInPage(entries);
  const areSomeEarly = early.size > 0 || knownEarly.length > 0;
  entries.forEach(({ key, item, time }, place) => {
    const waiting = !areSomeEarly || find(key) ? undefined : (early.get(key) ?? lookUp(knownEarly, key));
    // What tells of another item, such as the scan of a file, does not say when that one was heard.
    const own = heard && key === keyOf(item) ? { ...places[place], heard } : places[place];
    learn(key, item, own ?? {}, time);
    if (waiting) learn(key, { MessageMetadata: { Receipts: waiting } }, {});
  });
  if (knownItems.length === 0) return { changed, early, typing, files };
  for (const [key, known] of changed) {
    const before = lookUp(knownItems, key);
    // Two items of one key may change a member there and back.
    if (before && isSame(before, known)) changed.delete(key);
  }
  return { changed, early, typing, files };
}

const isSame = (before: Known, known: Known): boolean =>
  settle(before.item, known.item) === before.item &&
  before.placement === known.placement &&
  before.finality === known.finality &&
  before.chunks === known.chunks;
