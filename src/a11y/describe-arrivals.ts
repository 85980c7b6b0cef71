import { participantName, type Formats, type Labels } from '../i18n/index.ts';
import type { Entry, MessageEntry } from '../model/index.ts';

const spokenInFull = 3;

function describe(entry: Entry, labels: Labels): string {
  const name = participantName(entry.participant, labels);
  switch (entry.kind) {
    case 'message':
      return labels.messageFrom(name, entry.body.text || labels.noText);
    case 'attachment':
      return entry.attachments.map((file) => labels.fileFrom(name, file.name ?? labels.unnamedFile)).join('. ');
    case 'event':
      return labels.events[entry.event]({ name, own: false });
    case 'unknown':
      return entry.text;
    default:
      return entry satisfies never;
  }
}

/**
 * What to say when entries of others arrive: each in full when they are few, their number when they are many; and when
 * own messages turn out not to be sent.
 */
export function describeArrivals(
  entries: readonly Entry[],
  failed: readonly MessageEntry[],
  labels: Labels,
  formats: Formats,
): string {
  const arrived =
    entries.length > spokenInFull
      ? [labels.newMessages(entries.length, formats)]
      : entries.map((entry) => describe(entry, labels));
  const unsent = failed.map(({ body }) => labels.unsent.failedText(body.text || labels.noText));
  return [...arrived, ...unsent].filter(Boolean).join('. ');
}
