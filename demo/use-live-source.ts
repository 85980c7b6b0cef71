import { useMemo } from 'react';
import { createParticipantSource, type ParticipantSource } from '../src/participant.ts';
import type { ServedParticipant } from './local-service.ts';
import type { Stage } from './use-stage.ts';

/** The live source of one participant of the chat that both sides show. */
export function useLiveSource(
  { service: { endpoint }, run }: Stage,
  { participantId, participantToken }: ServedParticipant,
): ParticipantSource {
  return useMemo(
    () =>
      createParticipantSource({
        endpoint,
        participantToken,
        deliveredReceipts: { participantId },
        id: `${participantId} in run ${run}`,
      }),
    [endpoint, participantId, participantToken, run],
  );
}
