import { createHttpSource } from '../sources/http.ts';
import { createParticipantSource } from '../sources/participant.ts';
import type { TranscriptSource } from '../sources/source.ts';
import { toTranscriptError } from '../sources/to-transcript-error.ts';
import type { TranscriptElementProperties } from './properties.ts';
import type { Given } from './shown-transcript.tsx';

/** Where the Participant Service is and as whom to ask, as far as the page has said so. */
export type Access = Pick<
  TranscriptElementProperties,
  'region' | 'endpoint' | 'participantToken' | 'connectionDetails' | 'connectionToken'
>;

function createSource(access: Access): TranscriptSource | null {
  const { region, endpoint, participantToken, connectionDetails, connectionToken } = access;
  if (endpoint === null && region === null) return null;
  const where = endpoint === null ? { region: region ?? '' } : { endpoint };
  if (participantToken !== undefined) return createParticipantSource({ ...where, participantToken });
  if (connectionDetails !== undefined) return createParticipantSource({ ...where, connectionDetails });
  return connectionToken === undefined ? null : createHttpSource({ ...where, connectionToken });
}

function read(access: Access): Given {
  try {
    const source = createSource(access);
    return source ? { from: 'source', source } : { from: 'nothing' };
  } catch (cause) {
    const error = toTranscriptError(cause);
    // The page has called nothing that could throw it.
    console.error(error.message);
    return { from: 'mistake', error };
  }
}

/**
 * Makes the source of a page that has given none, from where the service is and a token: nothing until both are known,
 * and the same one until one of them changes.
 */
export function createOwnSource(): (access: Access) => Given {
  let known: readonly unknown[] = [];
  let given: Given = { from: 'nothing' };
  return (access) => {
    const { region, endpoint, participantToken, connectionDetails, connectionToken } = access;
    const now = [region, endpoint, participantToken, connectionDetails, connectionToken];
    if (now.some((value, index) => value !== known[index])) given = read(access);
    known = now;
    return given;
  };
}
