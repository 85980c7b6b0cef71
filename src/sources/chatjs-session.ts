import type { eventContentTypes } from '../wire/index.ts';
import type { TranscriptRequest } from './source.ts';

/** The events of a session that hold an item: all that it has, whichever of its handlers ChatJS gives them to. */
export const itemHandlers = [
  'onMessage',
  'onTyping',
  'onReadReceipt',
  'onDeliveredReceipt',
  'onParticipantIdle',
  'onParticipantReturned',
  'onParticipantInvited',
  'onAutoDisconnection',
  'onParticipantDisplayNameUpdated',
  'onChatRehydrated',
  'onAuthenticationInitiated',
  'onAuthenticationSuccessful',
  'onAuthenticationFailed',
  'onAuthenticationTimeout',
  'onAuthenticationExpired',
  'onAuthenticationCanceled',
] as const;

type HandlerName =
  | (typeof itemHandlers)[number]
  | 'onConnectionEstablished'
  | 'onConnectionLost'
  | 'onConnectionBroken'
  | 'onEnded';

/** What is sent for a message that came or was read. */
type ReceiptContentType = (typeof eventContentTypes)['messageDelivered' | 'messageRead'];

type Handlers = { readonly [name in HandlerName]?: (handler: (event: unknown) => void) => void };

/**
 * What is used of a session that `connect.ChatSession.create()` of amazon-connect-chatjs 4 or 5 gives, a customer's or an
 * agent's. What a version does not have may be missing.
 * @see https://github.com/amazon-connect/amazon-connect-chatjs
 */
export interface ChatJsSession extends Handlers {
  getChatDetails(): {
    readonly contactId: string;
    readonly participantId: string;
    readonly participantToken?: string;
    /** There once `connect()` has succeeded. */
    readonly connectionDetails?: { readonly connectionToken?: string };
  };
  getTranscript(request: TranscriptRequest): Promise<{ readonly data: unknown }>;
  sendEvent(event: { readonly contentType: ReceiptContentType; readonly content: string }): Promise<unknown>;
  getAttachmentURL?(attachment: { readonly attachmentId: string }): Promise<string>;
  /** Only an agent's session has it. */
  cleanUpOnParticipantDisconnect?(): unknown;
  /** Not called. A session that has it puts the pieces of a streamed message together itself. */
  onTranscriptUpdated?(handler: (event: unknown) => void): void;
}
