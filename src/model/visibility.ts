import { readPaging } from './body.ts';
import type { Entry, EventEntry, Participant } from './entry.ts';
import type { Viewer } from './row.ts';
import { sideOf } from './side.ts';

/**
 * Whether an entry is for the viewer's eyes: what is not has no row, is not announced and not counted.
 * @param viewer who looks; the role is filled in where it can be known, and is CUSTOMER where it cannot
 */
export type Visibility = (entry: Entry, viewer: Viewer) => boolean;

/** What a customer is not told: who watches over the conversation, and the inner steps of signing in. */
function isForCustomers({ event, participant }: EventEntry, viewer: Viewer): boolean {
  switch (event) {
    case 'participant-joined':
    case 'participant-left':
    case 'participant-invited':
    case 'participant-idle':
    case 'participant-returned':
    case 'participant-disconnected':
    case 'participant-renamed':
      return participant.role !== 'SUPERVISOR';
    case 'participant-active':
    case 'participant-inactive':
      return sideOf(participant, viewer) === 'own';
    case 'authentication-initiated':
    case 'authentication-succeeded':
    case 'authentication-failed':
    case 'authentication-timeout':
    case 'authentication-expired':
    case 'authentication-cancelled':
    case 'workflow-cancelled':
      return false;
    case 'transfer-succeeded':
    case 'transfer-failed':
    case 'chat-ended':
    case 'chat-resumed':
      return true;
    default:
      return event satisfies never;
  }
}

/**
 * The rule that is used where an app gives none. Messages and files are for everybody, except answers that only turn
 * the pages of a list; an item of an unknown type needs a text. Agents and supervisors see every event; a customer
 * sees neither a supervisor's coming and going, nor sign-in and workflow events, nor whether others are active.
 */
export const defaultVisibility: Visibility = (entry, viewer) => {
  switch (entry.kind) {
    case 'message':
      return readPaging(entry.body) === null;
    case 'attachment':
      return true;
    case 'event':
      return (viewer.role ?? 'CUSTOMER') !== 'CUSTOMER' || isForCustomers(entry, viewer);
    case 'unknown':
      return entry.text !== '';
    default:
      return entry satisfies never;
  }
};

/** The viewer's role. Who is not known to be somebody else is a customer: nothing is shown to one by mistake. */
export function roleOfViewer({ participantId, role }: Viewer, participants: readonly Participant[] = []): string {
  const known =
    participantId === undefined ? null : (participants.find(({ id }) => id === participantId)?.role ?? null);
  return known === 'CUSTOMER' ? known : (role ?? known ?? 'CUSTOMER');
}

/** A rule as one viewer meets it. */
export function visibleTo(viewer: Viewer, role: string, visibility: Visibility = defaultVisibility) {
  const known = { ...viewer, role };
  return (entry: Entry): boolean => visibility(entry, known);
}
