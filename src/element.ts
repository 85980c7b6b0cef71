import { defineTranscriptElement } from './element/define.ts';
import type { TranscriptElementEventMap } from './element/events.ts';
import type { ConnectTranscriptElement } from './element/transcript-element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'connect-transcript': ConnectTranscriptElement;
  }
  interface GlobalEventHandlersEventMap extends TranscriptElementEventMap {}
}

defineTranscriptElement();

export { ConnectTranscriptElement } from './element/transcript-element.ts';
export type { TranscriptElementEventMap, TranscriptEventDetails } from './element/events.ts';
export type { TranscriptElementProperties } from './element/properties.ts';
