import { TranscriptError } from '../wire/index.ts';
import { fingerprint } from './fingerprint.ts';
import { ownIdentity } from './source.ts';
import { toTranscriptError, transcriptError } from './to-transcript-error.ts';

/**
 * The ConnectionToken of a participant, or an (async) function that gives it. The function is asked before every
 * request, so that it may keep a token and renew it; it is asked once more when the service refuses a request (403).
 * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_CreateParticipantConnection.html
 */
export type ConnectionToken = string | (() => string | Promise<string>);

/**
 * The cache identity of a conversation whose app gave none: the same for the same token string, and one of its own for
 * every source with a token function, because what the function will give is not known.
 */
export function identityOf(token: string | (() => unknown)): string {
  return typeof token === 'string' ? fingerprint(token) : ownIdentity();
}

export const isUsableToken = (token: unknown): token is string =>
  typeof token === 'string' && /^[\x21-\x7e]+$/.test(token);

async function ask(connectionToken: ConnectionToken): Promise<string> {
  let token: unknown = connectionToken;
  if (typeof connectionToken === 'function') {
    try {
      token = await connectionToken();
    } catch (cause) {
      throw toTranscriptError(cause);
    }
  }
  if (isUsableToken(token)) return token;
  throw transcriptError('denied', 'the token is missing, or holds what cannot stand in an HTTP header');
}

/** Makes a request with the token, and once more where the service refuses it and the app has got a new one. */
export async function withConnectionToken<T>(
  connectionToken: ConnectionToken,
  request: (token: string) => Promise<T>,
): Promise<T> {
  const token = await ask(connectionToken);
  try {
    return await request(token);
  } catch (cause) {
    const refused = cause instanceof TranscriptError && cause.kind === 'denied';
    if (!refused || typeof connectionToken === 'string') throw cause;
    const renewed = await ask(connectionToken);
    if (renewed === token) throw cause;
    return request(renewed);
  }
}
