import type { Entry } from './entry.ts';
import type { EventRow, EventRunRow, Row } from './row.ts';

/** The most events of a run that are shown one by one; a longer run is folded. */
const longestTold = 3;

/** Whether it is one of the events that make long runs: people who come and go, and the chat that is handed on. */
export function isRunEvent(entry: Entry): boolean {
  if (entry.kind !== 'event') return false;
  switch (entry.event) {
    case 'participant-joined':
    case 'participant-left':
    case 'participant-invited':
    case 'transfer-succeeded':
    case 'transfer-failed':
      return true;
    case 'participant-idle':
    case 'participant-returned':
    case 'participant-disconnected':
    case 'participant-active':
    case 'participant-inactive':
    case 'participant-renamed':
    case 'chat-ended':
    case 'chat-resumed':
    case 'authentication-initiated':
    case 'authentication-succeeded':
    case 'authentication-failed':
    case 'authentication-timeout':
    case 'authentication-expired':
    case 'authentication-cancelled':
    case 'workflow-cancelled':
      return false;
    default:
      return entry.event satisfies never;
  }
}

/** Puts a head over each long run of comings and goings; where it is closed, the head takes the place of its lines. */
export function foldEventRuns(rows: readonly Row[], openRuns: ReadonlySet<string> = new Set()): Row[] {
  const folded: Row[] = [];
  let run: EventRow[] = [];
  const close = () => {
    const newest = run.at(-1);
    const isLong = run.length > longestTold;
    const isOpen = run.some(({ key }) => openRuns.has(key));
    // Known by its newest entry: an older page may make the run longer at its other end.
    if (newest && isLong)
      folded.push({ type: 'event-run', key: `run ${newest.key}`, events: run, isOpen } satisfies EventRunRow);
    if (!isLong || isOpen) folded.push(...run);
    run = [];
  };
  for (const row of rows) {
    if (row.type === 'event' && isRunEvent(row.entry)) {
      run.push(row);
    } else {
      close();
      folded.push(row);
    }
  }
  close();
  return folded;
}
