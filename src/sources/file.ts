import { parseFile, splitFiles, type StoredTranscript } from '../wire/file.ts';
import type { ContactAnalysis, TranscriptItem } from '../wire/index.ts';
import { fingerprint } from './fingerprint.ts';
import { byTime, inOrder, type TimedItem } from './in-order.ts';
import { createMemorySource } from './memory.ts';
import type { TranscriptSource } from './source.ts';

export interface FileSourceOptions {
  /** The cache identity. @default the newest contact's id and a fingerprint of all items */
  readonly id?: string;
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

/** An item of several files once, as it is in the first of them; where one of them was redacted or analysed, as there. */
function onlyOnce(items: readonly TranscriptItem[]): readonly TranscriptItem[] {
  const seen = new Map<string, number>();
  const kept: TranscriptItem[] = [];
  for (const item of items) {
    const place = item.Id === undefined ? undefined : seen.get(item.Id);
    const before = place === undefined ? undefined : kept[place];
    if (place === undefined || !before) {
      if (item.Id !== undefined) seen.set(item.Id, kept.length);
      kept.push(item);
    } else if (!before.Redaction && (item.Redaction || (item.Analysis && !before.Analysis))) {
      kept[place] = { ...before, ...item };
    }
  }
  return kept;
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
  const analyses = onePerContact(stored.flatMap(({ analysis }) => analysis ?? []));
  return { id, getTranscript, getAnalysis: () => Promise.resolve(analyses) };
}

function onePerContact(analyses: readonly ContactAnalysis[]): readonly ContactAnalysis[] {
  const ids = analyses.map((analysis) => analysis.contactId);
  return analyses.filter(({ contactId }, index) => contactId === null || ids.indexOf(contactId) === index);
}

const startOf = (items: readonly TimedItem[]) => items[0] ?? { time: Infinity };
