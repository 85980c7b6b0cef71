import { participantName, type Formats, type Labels } from '../i18n/index.ts';
import type { Entry } from '../model/index.ts';

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

/** What to say when entries of others arrive: each in full when they are few, their number when they are many. */
export function describeArrivals(entries: readonly Entry[], labels: Labels, formats: Formats): string {
  if (entries.length > spokenInFull) return labels.newMessages(entries.length, formats);
  return entries
    .map((entry) => describe(entry, labels))
    .filter(Boolean)
    .join('. ');
}
