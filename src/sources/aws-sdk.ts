import {
  type ConnectParticipantClient,
  GetAttachmentCommand,
  GetTranscriptCommand,
} from '@aws-sdk/client-connectparticipant';
import { attachmentError, attachmentLink, urlExpiryInSeconds } from './attachment-link.ts';
import { type ConnectionToken, identityOf, withConnectionToken } from './connection-token.ts';
import { withDeadline } from './deadline.ts';
import type { TranscriptSource } from './source.ts';
import { toTranscriptError } from './to-transcript-error.ts';
import { transcriptInput } from './transcript-input.ts';

/** Through which client and as whom to ask. */
export interface AwsSdkSourceOptions {
  /**
   * The app's own client. The kit repeats failed requests itself: with `maxAttempts: 1` the client leaves that to it.
   * @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/connectparticipant/
   */
  readonly client: Pick<ConnectParticipantClient, 'send'>;
  /** The participant's ConnectionToken, or an (async) function that gives it. Goes into one request header only. */
  readonly connectionToken: ConnectionToken;
  /** How long one request may take with all its attempts, in ms. @default 30_000 */
  readonly timeout?: number;
  /**
   * The cache identity of the conversation for this participant, such as the contact's id; must not hold a token.
   * @default a fingerprint of the token where it is a string, otherwise one of its own for every source
   */
  readonly id?: string;
}

/**
 * Reads a transcript through the official AWS SDK. The SDK drops members that it does not know and an absent list, so
 * that an answer without `Transcript` is an empty page here. Its calls reject with a TranscriptError, or with the reason
 * of the signal that aborted them.
 */
export function createAwsSdkSource(options: AwsSdkSourceOptions): TranscriptSource {
  const { client, connectionToken, timeout = 30_000 } = options;

  const call = <T>(outerSignal: AbortSignal, send: (token: string, abortSignal: AbortSignal) => Promise<T>) =>
    withDeadline(outerSignal, timeout, (signal) =>
      withConnectionToken(connectionToken, async (token) => {
        try {
          return await send(token, signal);
        } catch (cause) {
          throw toTranscriptError(cause, [token]);
        }
      }),
    );

  return {
    id: options.id ?? `aws-sdk:${identityOf(connectionToken)}`,
    async getTranscript(request, { signal }) {
      const answer = await call(signal, (ConnectionToken, abortSignal) =>
        client.send(new GetTranscriptCommand({ ...transcriptInput(request), ConnectionToken }), { abortSignal }),
      );
      const { InitialContactId, NextToken, Transcript = [] } = answer;
      return { InitialContactId, NextToken, Transcript };
    },
    async getAttachment(attachmentId, { signal }) {
      const input = { AttachmentId: attachmentId, UrlExpiryInSeconds: urlExpiryInSeconds };
      try {
        const answer = await call(signal, (ConnectionToken, abortSignal) =>
          client.send(new GetAttachmentCommand({ ...input, ConnectionToken }), { abortSignal }),
        );
        return attachmentLink(answer);
      } catch (cause) {
        signal.throwIfAborted();
        throw attachmentError(toTranscriptError(cause));
      }
    },
  };
}
