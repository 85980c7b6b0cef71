import { entriesOf, type Edge, type TranscriptState } from '../model/index.ts';
import { isEndOfChat, type News } from './news.ts';

/** What does not work: a failure each, by the place where it is. */
type Failures = ReadonlyMap<string, Extract<News, { type: 'failure' }>>;

/** What is to be told of a transcript beside its entries: how its connection is, and what could not be loaded. */
export interface Condition {
  readonly connection: TranscriptState['connection'];
  readonly failures: Failures;
}

function failuresOf(transcript: TranscriptState): Failures {
  const { status, error, older, newer, gaps = [] } = transcript;
  if (status === 'error') {
    const what = entriesOf(transcript).length > 0 || error.kind === 'denied' ? null : 'conversation';
    return new Map([['conversation', { type: 'failure', what, error }]]);
  }
  const edges: readonly (readonly [string, 'older' | 'newer' | 'gap', Edge])[] = [
    ['older', 'older', older],
    ['newer', 'newer', newer],
    ...gaps.map(({ before, edge }) => [`gap ${before}`, 'gap', edge] as const),
  ];
  return new Map(
    edges.flatMap(([place, what, { error }]) => (error ? [[place, { type: 'failure', what, error }]] : [])),
  );
}

export const conditionOf = (transcript: TranscriptState): Condition => ({
  connection: transcript.connection,
  failures: failuresOf(transcript),
});

/** Behind the end of a chat at most a few people leave. */
function hasEnded(transcript: TranscriptState): boolean {
  const entries = entriesOf(transcript);
  return entries.between(entries.length - 10, entries.length).some(isEndOfChat);
}

/**
 * What is new since the transcript was last looked at. A failure is told each time that it comes; a connection only
 * when it changes, and its end not behind that of the chat.
 * @param before null where it is the first look
 */
export function conditionNews(before: Condition | null, transcript: TranscriptState): readonly News[] {
  const { connection, failures } = conditionOf(transcript);
  const failed = [...failures].flatMap(([place, failure]) => (before?.failures.has(place) ? [] : [failure]));
  const isNoNews = before === null || before.connection === connection;
  return isNoNews || (connection === 'ended' && hasEnded(transcript))
    ? failed
    : [{ type: 'connection', connection }, ...failed];
}
