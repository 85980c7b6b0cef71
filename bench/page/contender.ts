import type { Conversation } from '../conversation.ts';
import type { TranscriptItem } from '../../src/wire/index.ts';

/** What a page must be able to do. Each returns when it has told its library; what follows is measured with it. */
export interface Contender {
  /** Work that is not counted, such as filling a cache; done before each mount. */
  prepare?(conversation: Conversation): Promise<void>;
  /** Draws the conversation, at its newest end. */
  mount(element: HTMLElement, conversation: Conversation): void;
  appendMessage(item: TranscriptItem): void;
  prependPage(items: readonly TranscriptItem[]): void;
  /** @param frame a MESSAGEMETADATA frame that names the message */
  receipt(frame: TranscriptItem): void;
  /** The element that scrolls. */
  readonly scroller: string;
  /** The elements of the rows in it. */
  readonly rows: string;
}
