import { describeEntry } from '../../a11y/index.ts';
import { participantName } from '../../i18n/index.ts';
import type { BubbleRow, Row } from '../../model/index.ts';
import { chapterTitle } from '../chapter/chapter-title.ts';
import { eventRunWords, eventWords } from '../event/event-words.ts';
import { deliveryWords, tellsDelivery } from '../told-delivery.ts';
import type { View } from '../transcript-context.ts';

function bubbleWords(row: BubbleRow, { labels, formats }: View): string {
  const { entry, side } = row;
  const participant = { ...entry.participant, name: row.name };
  const name = side === 'own' ? labels.you : participantName(participant, labels);
  return describeEntry({ ...entry, participant: { ...participant, name } }, labels, formats);
}

/** A row as a screen reader names it when the reader comes to it: who said what, when, and what became of it. */
export function rowName(row: Row, view: View): string | undefined {
  const { labels, formats, today, isForCustomer } = view;
  const at = (time: number | null) => (time === null ? '' : formats.timeByAge(time, today));
  const named = (...parts: readonly string[]) => labels.entryName(parts.filter(Boolean));
  switch (row.type) {
    case 'bubble':
      return named(
        bubbleWords(row, view),
        at(row.entry.time),
        tellsDelivery(row, isForCustomer) ? deliveryWords(row, labels) : '',
      );
    case 'event':
      return named(eventWords(row, labels), at(row.entry.time));
    case 'event-run':
      return named(eventRunWords(row, labels, formats), at(row.events.at(-1)?.entry.time ?? null));
    case 'chapter':
      return chapterTitle(row.past, row.time === null ? null : formats.dayOf(row.time), view);
    case 'gap':
      return labels.gap.missing;
    case 'day':
    case 'unread':
      return undefined;
    default:
      return row satisfies never;
  }
}
