import { toTranscriptError, transcriptError } from './to-transcript-error.ts';

/** One call of the Participant Service. */
export interface ParticipantRequest {
  readonly fetch: typeof fetch | undefined;
  /** The operation's whole address. */
  readonly url: string;
  readonly token: string;
  readonly body: object;
  readonly signal: AbortSignal;
}

/**
 * Posts JSON to the Participant Service and gives the JSON object of its answer.
 * @throws TranscriptError; none holds the token
 */
export async function participantRequest(request: ParticipantRequest): Promise<Readonly<Record<string, unknown>>> {
  const { url, token, body, signal } = request;
  // A method call would hand a browser's fetch another `this` than the window, which it refuses.
  const send = request.fetch ?? globalThis.fetch;
  let response: Response;
  let text: string;
  try {
    response = await send(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Amz-Bearer': token },
      body: JSON.stringify(body),
      cache: 'no-store',
      // A redirect would carry the token to another host.
      redirect: 'error',
      signal,
    });
    text = await response.text();
  } catch (cause) {
    // Fetch throws a TypeError, in every browser's own words, for all that goes wrong on the network.
    if (cause instanceof TypeError) throw transcriptError('network', cause.message, null, [token]);
    throw toTranscriptError(cause, [token]);
  }
  const answer = parseObject(text);
  if (!response.ok) {
    const type = response.headers.get('x-amzn-ErrorType') ?? answer?.['__type'];
    const message = answer?.['message'] ?? answer?.['Message'];
    throw toTranscriptError({ type, message, status: response.status }, [token]);
  }
  if (answer === null) {
    throw transcriptError(
      'malformed',
      `${response.status}, ${text.length} characters that are no JSON object`,
      response.status,
    );
  }
  return answer;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
