import type { Entry, MessageEntry, TemplateReply, TranscriptError, TranscriptState } from '../model/index.ts';

/** What the element's events tell in their `detail`. All of them bubble, out of shadow roots too. */
export interface TranscriptEventDetails {
  /** Where the transcript stands, when it began and whenever that is another. */
  readonly 'transcript-state': Pick<TranscriptState, 'status' | 'connection' | 'error'>;
  /** All that is known now; also the element's `transcript`. Told whenever anything of it changed. */
  readonly 'transcript-change': { readonly transcript: TranscriptState };
  /** Something failed: the first page, an older one, the properties or attributes that were given. */
  readonly 'transcript-error': { readonly error: TranscriptError };
  /** A message or file of others was looked at, for the first time in this element. */
  readonly 'transcript-seen': { readonly entry: Entry };
  /** The reader answered an interactive message, where `answerable` is set: hand both members to SendMessage. */
  readonly 'transcript-reply': { readonly reply: TemplateReply; readonly entry: MessageEntry };
  /** The reader wants a message of `pending` sent again; `entry.clientId` names it. */
  readonly 'transcript-retry': { readonly entry: MessageEntry };
}

export type TranscriptEventName = keyof TranscriptEventDetails;

export type TranscriptElementEventMap = {
  readonly [Name in TranscriptEventName]: CustomEvent<TranscriptEventDetails[Name]>;
};

export function tell<Name extends TranscriptEventName>(
  element: HTMLElement,
  name: Name,
  detail: TranscriptEventDetails[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
