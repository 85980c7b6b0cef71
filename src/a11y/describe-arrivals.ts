import { fileNameInFull, participantName, subjectOf, type Formats, type Labels } from '../i18n/index.ts';
import { type Entry, type MessageEntry, plainTitle, redactionBlock } from '../model/index.ts';
import { describeTemplate } from './describe-template.ts';

const spokenInFull = 3;

/** What a message says, without the signs of markdown; of an interactive one its title and the number of its options. */
function wordsOf({ body }: MessageEntry, labels: Labels, formats: Formats): string {
  if (body.type === 'interactive' && body.template) return describeTemplate(body.template, labels, formats);
  return (body.type === 'markdown' ? plainTitle(body.text) : body.text) || labels.noText;
}

function describe(entry: Entry, labels: Labels, formats: Formats): string {
  const name = participantName(entry.participant, labels);
  switch (entry.kind) {
    case 'message':
      return labels.messageFrom(name, wordsOf(entry, labels, formats));
    case 'attachment':
      return entry.attachments.map((file) => labels.fileFrom(name, fileNameInFull(file.name, labels))).join('. ');
    case 'event':
      return labels.events[entry.event](subjectOf(entry.participant, labels));
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
      : entries.map((entry) => describe(entry, labels, formats));
  const unsent = failed.map(({ body }) => labels.unsent.failedText(body.text || labels.noText));
  const said = [...arrived, ...unsent].filter(Boolean).join('. ');
  // The name of the block's sign says nothing.
  return said.replaceAll(redactionBlock, labels.redacted);
}
