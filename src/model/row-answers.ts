import { chapterPlace } from './chapter-set.ts';
import type { Entry, MessageEntry } from './entry.ts';
import type { ShownEntries } from './shown-entries.ts';
import { findAnswer } from './template-answer.ts';
import type { Template } from './template.ts';

/** An answer stands at most so many visible entries behind its question. */
export const answerReach = 50;

const templateOf = (entry: Entry | undefined): Template | null =>
  entry?.kind === 'message' && entry.body.type === 'interactive' ? entry.body.template : null;

const isOfOneSender = ({ participant: one }: Entry, { participant: other }: Entry) =>
  one.id === other.id && one.role === other.role;

/** A message that can be an answer: it was not refused on its way. */
const isReply = (entry: Entry): entry is MessageEntry =>
  entry.kind === 'message' &&
  entry.body.type !== 'interactive' &&
  entry.delivery !== 'failed' &&
  entry.delivery !== 'rejected';

function findOption(question: Entry | undefined, reply: MessageEntry): string | null {
  const template = templateOf(question);
  return template && question && !isOfOneSender(question, reply) ? findAnswer(template, reply.body) : null;
}

/**
 * The id of what was chosen in the interactive message at a place: by the first message behind it, of somebody else and
 * in the same chapter, that names one of its options. A reply answers the nearest message that has the option.
 */
export function answerAt(shown: ShownEntries, index: number): string | null {
  const { entries, chapters } = shown;
  const question = entries.get(index);
  if (templateOf(question) === null) return null;
  const chapterEnd = chapters.starts[chapterPlace(chapters, index) + 1] ?? entries.length;
  const nearer: Entry[] = [];
  let place = index;
  for (let steps = 0; steps < answerReach; steps += 1) {
    place = shown.findVisible(place + 1, 1);
    const entry = entries.get(place);
    if (!entry || place >= chapterEnd) return null;
    if (templateOf(entry)) nearer.push(entry);
    if (!isReply(entry)) continue;
    const chosen = findOption(question, entry);
    if (chosen !== null && nearer.every((other) => findOption(other, entry) === null)) return chosen;
  }
  return null;
}

/** Whether a message can still be answered: nobody said anything behind it, and the chat did not end. */
export function isNewestAt(shown: ShownEntries, index: number): boolean {
  const closes = (entry: Entry) =>
    entry.kind === 'message' || entry.kind === 'attachment' || (entry.kind === 'event' && entry.event === 'chat-ended');
  return shown.findVisible(index + 1, 1, closes) < 0;
}
