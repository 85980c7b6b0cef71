import type { TranscriptItem } from '../wire/index.ts';
import type { MessageAnalysis, TextSpan } from './analysis.ts';
import type { Template } from './template.ts';

/** Known roles, and whatever else the wire says. */
export type ParticipantRole = 'AGENT' | 'CUSTOMER' | 'SYSTEM' | 'CUSTOM_BOT' | 'SUPERVISOR' | (string & {});

/** Somebody who took part in the conversation. */
export interface Participant {
  readonly id: string | null;
  readonly name: string | null;
  readonly role: ParticipantRole | null;
}

/** What a message says, already decided from its content type. */
export type MessageBody =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'markdown'; readonly text: string }
  /** An interactive template; `template` is null where the content is none that is known, `text` is its readable text. */
  | { readonly type: 'interactive'; readonly template: Template | null; readonly text: string }
  /** The structured answer to an interactive message; `text` is what was chosen, '' where nothing can be read. */
  | { readonly type: 'response'; readonly response: Readonly<Record<string, unknown>> | null; readonly text: string }
  /** Other JSON; `value` is undefined where it cannot be parsed, `text` is the content as it came. */
  | { readonly type: 'json'; readonly value: unknown; readonly text: string };

/** How far a message came. `read` and `delivered` say that at least one recipient has it. */
export type Delivery = 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'processing' | 'rejected';

/** How far a message came with one recipient. A receipt of a later message of the same sender counts too. */
export interface EntryReceipt {
  readonly recipientId: string;
  /** Epoch ms, or null. */
  readonly deliveredAt: number | null;
  /** Epoch ms, or null. */
  readonly readAt: number | null;
}

/** `scanning` IN_PROGRESS, `ready` APPROVED, `refused` REJECTED, `unavailable` no id to fetch it by. */
export type AttachmentState = 'scanning' | 'ready' | 'refused' | 'unavailable';

/** One file of an attachment entry. */
export interface EntryAttachment {
  /** The AttachmentId, or null. */
  readonly id: string | null;
  readonly name: string | null;
  /** The MIME type, or null. */
  readonly contentType: string | null;
  readonly state: AttachmentState;
}

/** What happened, for every event of the wire that stays in a transcript. */
export type EventName =
  | 'participant-joined'
  | 'participant-left'
  | 'participant-invited'
  | 'participant-idle'
  | 'participant-returned'
  | 'participant-disconnected'
  | 'participant-active'
  | 'participant-inactive'
  | 'participant-renamed'
  | 'transfer-succeeded'
  | 'transfer-failed'
  | 'chat-ended'
  | 'chat-resumed'
  | 'authentication-initiated'
  | 'authentication-succeeded'
  | 'authentication-failed'
  | 'authentication-timeout'
  | 'authentication-expired'
  | 'authentication-cancelled'
  | 'workflow-cancelled';

interface EntryBase {
  /** Unique in the transcript, and the same for the life of the entry. */
  readonly key: string;
  /** The wire's Id, or null. */
  readonly id: string | null;
  /** Epoch ms, or null where the wire has no usable time. */
  readonly time: number | null;
  /** Who sent or caused it. */
  readonly participant: Participant;
  /** The contact it was sent on, or null. */
  readonly contactId: string | null;
  /** Whether it comes from an earlier contact of a persistent chat. */
  readonly past: boolean;
  /** The wire item, merged from all that arrived for it. */
  readonly item: TranscriptItem;
}

export interface MessageEntry extends EntryBase {
  readonly kind: 'message';
  readonly body: MessageBody;
  readonly delivery: Delivery;
  readonly receipts: readonly EntryReceipt[];
  /** Where words of `body.text` were taken out. @default none */
  readonly redactions?: readonly TextSpan[];
  /** What Contact Lens found in it. @default nothing */
  readonly analysis?: MessageAnalysis;
  /** The app's own name for a message that it has not sent yet; such a message is the viewer's, and stands last. */
  readonly clientId?: string;
}

export interface AttachmentEntry extends EntryBase {
  readonly kind: 'attachment';
  /** Never empty: a file of which nothing is known stands for an item that names none. */
  readonly attachments: readonly EntryAttachment[];
  readonly delivery: Delivery;
  readonly receipts: readonly EntryReceipt[];
}

export interface EventEntry extends EntryBase {
  readonly kind: 'event';
  readonly event: EventName;
}

/** An item of a Type or ContentType that is not documented. Shown by default only when it has text. */
export interface UnknownEntry extends EntryBase {
  readonly kind: 'unknown';
  /** Its Content, or ''. */
  readonly text: string;
}

/** A fact in the transcript: exactly one per thing that happened. */
export type Entry = MessageEntry | AttachmentEntry | EventEntry | UnknownEntry;

/** Somebody who is typing. */
export interface Typing {
  readonly participant: Participant;
  /** Epoch ms of the typing event by the service's clock, or null. */
  readonly since: number | null;
}
