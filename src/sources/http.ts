import { type ConnectionToken, identityOf, withConnectionToken } from './connection-token.ts';
import { withDeadline } from './deadline.ts';
import { type ParticipantEndpoint, participantEndpoint } from './endpoint.ts';
import { participantHistory, type ParticipantPost } from './participant-history.ts';
import { participantRequest } from './participant-request.ts';
import type { TranscriptSource } from './source.ts';

/** Where and as whom to ask. Pass `region` or `endpoint`, not both. */
export type HttpSourceOptions = ParticipantEndpoint & {
  /** The participant's ConnectionToken, or an (async) function that gives it. Goes into one request header only. */
  readonly connectionToken: ConnectionToken;
  /** @default the global fetch */
  readonly fetch?: typeof fetch;
  /** How long one request may take, in ms, the asking for its token included. @default 30_000 */
  readonly timeout?: number;
  /**
   * The cache identity of the conversation for this participant, such as the contact's id; must not hold a token.
   * @default a fingerprint of the token where it is a string. A token function has nothing to tell conversations apart
   * by, so that each source then has an identity of its own: keep the source (outside of the component, or in a memo)
   * or pass an `id`. Server rendering needs an `id` too.
   */
  readonly id?: string;
};

/**
 * Reads a transcript from the Amazon Connect Participant Service with fetch and nothing else.
 * @throws TranscriptError `invalid` for what is no region or endpoint; its calls reject with a TranscriptError, or with
 * the reason of the signal that aborted them
 * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_GetTranscript.html
 */
export function createHttpSource(options: HttpSourceOptions): TranscriptSource {
  const { connectionToken, fetch, timeout = 30_000 } = options;
  const endpoint = participantEndpoint(options);

  const post: ParticipantPost = (operation, body, outerSignal) =>
    withDeadline(outerSignal, timeout, (signal) =>
      withConnectionToken(connectionToken, (token) =>
        participantRequest({ fetch, url: `${endpoint}/participant/${operation}`, token, body, signal }),
      ),
    );

  return { id: options.id ?? `http:${endpoint}:${identityOf(connectionToken)}`, ...participantHistory(post) };
}
