import { parseFile, splitFiles, type StoredTranscript } from '../wire/file.ts';
import type { TranscriptItem } from '../wire/index.ts';
import { fingerprint } from './fingerprint.ts';
import { createMemorySource } from './memory.ts';
import type { TranscriptSource } from './source.ts';

export interface FileSourceOptions {
  /** The cache identity. @default the newest contact's id and a fingerprint of all items */
  readonly id?: string;
}

/** An item and when it happened; one without a usable time happened when its neighbour in the file did. */
interface TimedItem {
  readonly item: TranscriptItem;
  readonly time: number;
}

/** The items of a file, oldest first: a file is ascending, but an answer of GetTranscript may be descending. */
function inOrder(items: readonly TranscriptItem[]): readonly TimedItem[] {
  const times = items.map(({ AbsoluteTime }) => Date.parse(AbsoluteTime ?? ''));
  const usable = times.filter((time) => !Number.isNaN(time));
  const first = usable[0] ?? Infinity;
  const descending = first > (usable.at(-1) ?? Infinity);
  let latest = descending ? (usable.at(-1) ?? first) : first;
  const ascending = descending ? items.toReversed() : items;
  const timed = ascending.map((item) => {
    const time = Date.parse(item.AbsoluteTime ?? '');
    if (!Number.isNaN(time)) latest = time;
    return { item, time: latest };
  });
  return timed.toSorted(byTime);
}

function byTime(one: { readonly time: number }, other: { readonly time: number }): number {
  return one.time === other.time ? 0 : one.time - other.time;
}

/** Gives the items of a file that names its contact that contact, unless they have one. */
function withContact({ contactId, items }: StoredTranscript): readonly TranscriptItem[] {
  if (contactId === null) return items;
  return items.map((item) =>
    item.ContactId === undefined && item.RelatedContactId === undefined ? { ...item, ContactId: contactId } : item,
  );
}

/** The newest contact is the current one; what was said on others is past, as in a persistent chat. */
function withChapters(items: readonly TranscriptItem[], current: string | undefined): readonly TranscriptItem[] {
  return items.map((item) => {
    const { ContactId: contactId, ...rest } = item;
    if (contactId === undefined || contactId === current) return item;
    return { ...rest, RelatedContactId: item.RelatedContactId ?? contactId };
  });
}

function onlyOnce(items: readonly TranscriptItem[]): readonly TranscriptItem[] {
  const seen = new Set<string>();
  return items.filter(({ Id: id }) => id === undefined || (!seen.has(id) && seen.add(id)));
}

/**
 * Reads stored transcripts: S3 transcript files, Contact Lens chat analysis files, saved GetTranscript answers, lists of
 * items and SNS notifications, parsed or as text. Several files become the chapters of one transcript, oldest first in
 * whatever order they are given; an item that stands in several is shown once.
 * @param json one file, or a list of files
 * @throws TranscriptError `malformed`, saying which file and why, for what is no stored chat
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-example-output-files-chat.html
 */
export function createFileSource(json: unknown, options: FileSourceOptions = {}): TranscriptSource {
  const files = splitFiles(json);
  const name = (index: number) => (files.length === 1 ? 'The file' : `File ${index + 1} of ${files.length}`);
  const stored = files.map((file, index) => parseFile(file, name(index)));

  const chapters = stored.map((file) => inOrder(withContact(file)));
  const ordered = chapters.toSorted((one, other) => byTime(startOf(one), startOf(other))).flat();
  const items = onlyOnce(ordered.toSorted(byTime).map(({ item }) => item));
  const current = items.findLast((item) => item.ContactId !== undefined && item.RelatedContactId === undefined);
  const history = withChapters(items, current?.ContactId);

  const newest = stored.find(({ contactId }) => contactId === current?.ContactId) ?? stored[0];
  const contactId = current?.ContactId ?? newest?.contactId ?? 'items';
  const { id, getTranscript } = createMemorySource(history, {
    id: options.id ?? `file:${contactId}:${fingerprint(JSON.stringify(history))}`,
    pastContacts: 'open',
    initialContactId: newest?.initialContactId ?? undefined,
  });
  return { id, getTranscript };
}

const startOf = (items: readonly TimedItem[]) => items[0] ?? { time: Infinity };
