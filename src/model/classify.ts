import { eventContentTypes, messageContentTypes, type TranscriptItem } from '../wire/index.ts';
import type { EventName, MessageBody } from './entry.ts';

/** What an item is: an entry of some kind, or a signal that changes other entries and is none itself. */
export type Classification =
  | { readonly kind: 'message'; readonly body: MessageBody['type'] }
  | { readonly kind: 'attachment' }
  | { readonly kind: 'event'; readonly event: EventName }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'receipt' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'none' };

const eventOfContentType: ReadonlyMap<string, EventName> = new Map([
  [eventContentTypes.joined, 'participant-joined'],
  [eventContentTypes.left, 'participant-left'],
  [eventContentTypes.invited, 'participant-invited'],
  [eventContentTypes.idle, 'participant-idle'],
  [eventContentTypes.returned, 'participant-returned'],
  [eventContentTypes.autoDisconnection, 'participant-disconnected'],
  [eventContentTypes.active, 'participant-active'],
  [eventContentTypes.inactive, 'participant-inactive'],
  [eventContentTypes.displayNameUpdated, 'participant-renamed'],
  [eventContentTypes.transferSucceeded, 'transfer-succeeded'],
  [eventContentTypes.transferFailed, 'transfer-failed'],
  [eventContentTypes.chatEnded, 'chat-ended'],
  [eventContentTypes.chatRehydrated, 'chat-resumed'],
  [eventContentTypes.authenticationInitiated, 'authentication-initiated'],
  [eventContentTypes.authenticationSucceeded, 'authentication-succeeded'],
  [eventContentTypes.authenticationFailed, 'authentication-failed'],
  [eventContentTypes.authenticationTimeout, 'authentication-timeout'],
  [eventContentTypes.authenticationExpired, 'authentication-expired'],
  [eventContentTypes.authenticationCancelled, 'authentication-cancelled'],
  [eventContentTypes.workflowCancelled, 'workflow-cancelled'],
]);

const eventOfType: ReadonlyMap<string, EventName> = new Map([
  ['PARTICIPANT_JOINED', 'participant-joined'],
  ['PARTICIPANT_LEFT', 'participant-left'],
  ['CHAT_ENDED', 'chat-ended'],
  ['TRANSFER_SUCCEEDED', 'transfer-succeeded'],
  ['TRANSFER_FAILED', 'transfer-failed'],
]);

const bodyOfContentType: ReadonlyMap<string, MessageBody['type']> = new Map([
  [messageContentTypes.text, 'text'],
  [messageContentTypes.markdown, 'markdown'],
  [messageContentTypes.json, 'json'],
  [messageContentTypes.interactive, 'interactive'],
  [messageContentTypes.response, 'response'],
]);

const signalOfType: ReadonlyMap<string, 'receipt' | 'typing' | 'none'> = new Map([
  ['TYPING', 'typing'],
  ['CONNECTION_ACK', 'none'],
  ['MESSAGE_DELIVERED', 'receipt'],
  ['MESSAGE_READ', 'receipt'],
  ['MESSAGEMETADATA', 'receipt'],
  ['MESSAGE_METADATA', 'receipt'],
]);

const signalOfContentType: ReadonlyMap<string, 'receipt' | 'typing' | 'none'> = new Map([
  [eventContentTypes.typing, 'typing'],
  [eventContentTypes.connectionAcknowledged, 'none'],
  [eventContentTypes.messageDelivered, 'receipt'],
  [eventContentTypes.messageRead, 'receipt'],
  [eventContentTypes.messageMetadata, 'receipt'],
]);

/** Lower case and without parameters: `text/plain; charset=utf-8` is text/plain. */
const mediaType = (contentType: string | undefined): string => contentType?.split(';')[0]?.trim().toLowerCase() ?? '';

const attachment: Classification = { kind: 'attachment' };
const unknown: Classification = { kind: 'unknown' };
const textMessage: Classification = { kind: 'message', body: 'text' };

/** Decides what an item is from its Type and ContentType alone. */
export function classify(item: TranscriptItem): Classification {
  const type = item.Type ?? '';
  // What nearly every item is.
  if (type === 'MESSAGE' && item.ContentType === messageContentTypes.text) return textMessage;
  const contentType = mediaType(item.ContentType);
  const signal = signalOfType.get(type) ?? signalOfContentType.get(contentType);
  if (signal) return { kind: signal };
  if (type === 'ATTACHMENT') return attachment;
  const event = eventOfContentType.get(contentType) ?? eventOfType.get(type);
  if (event && type !== 'MESSAGE') return { kind: 'event', event };
  const body = bodyOfContentType.get(contentType);
  if (body && (type === 'MESSAGE' || type === '')) return { kind: 'message', body };
  if (type === 'MESSAGE' && contentType === '') {
    return item.Attachments?.length ? attachment : textMessage;
  }
  return unknown;
}
