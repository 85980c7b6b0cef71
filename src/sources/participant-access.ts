import { type ConnectionToken, identityOf, withConnectionToken } from './connection-token.ts';
import type { ConnectionAnswer, ConnectionDetails } from './participant-connection.ts';
import { toTranscriptError, transcriptError } from './to-transcript-error.ts';

/**
 * The ParticipantToken of a chat, or an (async) function that gives it. The function is asked before every connection,
 * and once more when the service refuses to make one (403).
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_StartChatContact.html
 */
export type ParticipantToken = ConnectionToken;

/** As whom to ask: pass one of the two. */
export type ParticipantAccess =
  | { readonly participantToken: ParticipantToken; readonly connectionDetails?: never }
  | {
      /**
       * For an app whose server makes the participant's connection: an (async) function that gives the details of a new
       * one whenever it is needed; or the details themselves, which nothing can renew: once the socket is lost, its
       * address is tried again, but the service does not open it for longer than 100 s.
       */
      readonly connectionDetails: ConnectionDetails | (() => ConnectionDetails | Promise<ConnectionDetails>);
      readonly participantToken?: never;
    };

/** The cache identity of a conversation whose app gave none. */
export function accessIdentity({ participantToken, connectionDetails }: ParticipantAccess): string {
  if (participantToken !== undefined) return identityOf(participantToken);
  return identityOf(typeof connectionDetails === 'function' ? connectionDetails : connectionDetails.connectionToken);
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/**
 * Gets a connection, by asking the service or the app for one.
 * @param post posts to CreateParticipantConnection with a participant token
 * @throws TranscriptError
 */
export async function askForConnection(
  { participantToken, connectionDetails }: ParticipantAccess,
  post: (token: string) => Promise<Readonly<Record<string, unknown>>>,
): Promise<ConnectionAnswer> {
  if (participantToken !== undefined) {
    const { ConnectionCredentials, Websocket } = await withConnectionToken(participantToken, post);
    return {
      connectionToken: member(ConnectionCredentials, 'ConnectionToken'),
      connectionTokenExpiry: member(ConnectionCredentials, 'Expiry'),
      websocketUrl: member(Websocket, 'Url'),
      websocketExpiry: member(Websocket, 'ConnectionExpiry'),
    };
  }
  if (typeof connectionDetails !== 'function') return connectionDetails;
  let details: unknown;
  try {
    details = await connectionDetails();
  } catch (cause) {
    throw toTranscriptError(cause);
  }
  // An app that has no connection to give has no access to give.
  if (typeof details !== 'object' || details === null) {
    throw transcriptError('denied', 'the app gave no connection details');
  }
  return details;
}
