import type { Entry } from './entry.ts';

/** What people wrote in an entry, and may be taken back: the text of a message, the names of files. */
export function writtenIn(entry: Entry): string {
  switch (entry.kind) {
    case 'message':
      return entry.body.text;
    case 'attachment':
      return entry.attachments.map(({ name }) => name ?? '').join('\n');
    case 'event':
      return '';
    case 'unknown':
      return entry.text;
    default:
      return entry satisfies never;
  }
}
