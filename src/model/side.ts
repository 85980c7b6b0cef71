import type { Entry, Participant } from './entry.ts';
import type { Side, Viewer } from './row.ts';

/** An id decides the side; without one the role does; without both the viewer is the customer. */
export function sideOf(participant: Participant, viewer: Viewer): Side {
  const own =
    viewer.participantId === undefined
      ? participant.role === (viewer.role ?? 'CUSTOMER')
      : participant.id === viewer.participantId;
  if (own) return 'own';
  return participant.role === 'SYSTEM' || (participant.role === null && participant.id === null) ? 'system' : 'other';
}

/** A message that was not sent yet has no participant: it is the viewer's. */
export const sideOfEntry = (entry: Entry, viewer: Viewer): Side =>
  entry.kind === 'message' && entry.clientId !== undefined ? 'own' : sideOf(entry.participant, viewer);

/** Whether this is whoever looks, so that an event line can speak to them: "You joined". */
export const isViewer = (participant: Participant, viewer: Viewer): boolean =>
  sideOf(participant, viewer) === 'own' && (viewer.participantId !== undefined || participant.role === 'CUSTOMER');
