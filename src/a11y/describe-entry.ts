import { fileNameInFull, nameInSentence, subjectOf, type Formats, type Labels } from '../i18n/index.ts';
import { type Entry, type MessageEntry, plainTitle, redactionBlock } from '../model/index.ts';
import { describeTemplate } from './describe-template.ts';
import { shorten } from './shorten.ts';

/** What a message says, without the signs of markdown; of an interactive one its title and the number of its options. */
function wordsOf({ body }: MessageEntry, labels: Labels, formats: Formats): string {
  if (body.type === 'interactive' && body.template) return describeTemplate(body.template, labels, formats);
  return (body.type === 'markdown' ? plainTitle(body.text) : body.text) || labels.noText;
}

function describe(entry: Entry, labels: Labels, formats: Formats): string {
  const name = nameInSentence(entry.participant, labels);
  switch (entry.kind) {
    case 'message':
      return labels.messageFrom(name, shorten(wordsOf(entry, labels, formats)));
    case 'attachment':
      return entry.attachments.map((file) => labels.fileFrom(name, fileNameInFull(file.name, labels))).join('. ');
    case 'event':
      return labels.events[entry.event](subjectOf(entry.participant, labels));
    case 'unknown':
      return shorten(entry.text);
    default:
      return entry satisfies never;
  }
}

// The name of the block's sign says nothing.
const withoutBlocks = (text: string, labels: Labels) => text.replaceAll(redactionBlock, labels.redacted);

/** An entry as it is spoken when it arrives alone. */
export const describeEntry = (entry: Entry, labels: Labels, formats: Formats): string =>
  withoutBlocks(describe(entry, labels, formats), labels);

/** An own message that could not be sent. */
export const describeUnsent = ({ body }: MessageEntry, labels: Labels): string =>
  withoutBlocks(labels.unsent.failedText(shorten(body.text || labels.noText)), labels);
