import type { Entry, List } from '../model/index.ts';

/** The most entries, from the newest on, that are searched. What is older is not waited for any more. */
const depth = 300;

function isSettled(entry: Entry): boolean {
  switch (entry.kind) {
    case 'message':
      return entry.delivery !== 'processing' && entry.item.MessageMetadata?.ChunkNumber === undefined;
    case 'attachment':
      return entry.attachments.every(({ state }) => state !== 'scanning');
    case 'event':
    case 'unknown':
      return true;
    default:
      return entry satisfies never;
  }
}

/** The entries of which more is to come: a file that is scanned, a message that is processed or still streams. */
export const unsettledKeys = (entries: List<Entry>): readonly string[] =>
  entries
    .between(entries.length - depth, entries.length)
    .filter((entry) => !isSettled(entry))
    .map(({ key }) => key);
