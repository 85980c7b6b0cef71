import { subjectOf, type Formats, type Labels, type RunEventName } from '../../i18n/index.ts';
import type { EventRow, EventRunRow } from '../../model/index.ts';

/** So many events are told in the head of a run. */
const told = 2;

/** What happened, as a sentence; of an unknown entry its text. */
export function eventWords(row: EventRow, labels: Labels): string {
  const { entry, name } = row;
  if (entry.kind === 'unknown') return entry.text;
  return labels.events[entry.event](subjectOf({ ...entry.participant, name }, labels, row));
}

function shortWords({ entry, ...row }: EventRow, labels: Labels): string {
  if (entry.kind !== 'event' || !Object.hasOwn(labels.shortEvents, entry.event)) return '';
  const sentences: Readonly<Partial<Record<string, Labels['shortEvents'][RunEventName]>>> = labels.shortEvents;
  return sentences[entry.event]?.(subjectOf({ ...entry.participant, name: row.name }, labels, row)) ?? '';
}

/** Many comings and goings in one line: the first of them, and how many more there are. */
export function eventRunWords({ events }: EventRunRow, labels: Labels, formats: Formats): string {
  const first = [...new Set(events.map((event) => shortWords(event, labels)))].filter(Boolean).slice(0, told);
  return formats.list([...first, labels.moreEvents(events.length - first.length, formats)]);
}
