import type { Conversation } from '../conversation.ts';
import type { Contender } from './contender.ts';
import { frames } from './frames.ts';

/** Frames that a change may take until everything has been measured and corrected. */
const framesToSettle = 10;
const framesToMount = 30;

/** What the bench calls in a contender's page. Each resolves when the page has come to rest. */
export interface Driver {
  /** Gets the items; not counted. */
  prepare(size: number): Promise<void>;
  mount(): Promise<void>;
  /** Every live message, one a frame. */
  appendMessages(): Promise<void>;
  /** Every receipt, one a frame. */
  receipts(): Promise<void>;
  /** @param step px a frame, upwards */
  scroll(step: number, count: number): Promise<void>;
  /** Every older page, one after the other. */
  prependPages(): Promise<void>;
  /** What is to be seen, for the check that the page did what was asked. */
  look(): Look;
}

export interface Look {
  /** The text in view. */
  readonly text: string;
  /** Px of content above the view. */
  readonly above: number;
  readonly contentHeight: number;
  readonly elements: number;
}

declare global {
  interface Window {
    driver: Driver;
  }
}

function textInView(scroller: Element): string {
  const { top, bottom } = scroller.getBoundingClientRect();
  const texts: string[] = [];
  const walker = document.createTreeWalker(scroller, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    if (box.bottom > top && box.top < bottom) texts.push(walker.currentNode.textContent ?? '');
  }
  return texts.join('\n');
}

/** Makes a contender's page drivable. */
export function expose(contender: Contender): void {
  let conversation: Conversation = { initial: [], older: [], live: [], receipts: [] };
  const scroller = (): Element => {
    const found = document.querySelector(contender.scroller);
    if (!found) throw new Error(`The page has no ${contender.scroller}, so nothing can be scrolled.`);
    return found;
  };

  window.driver = {
    async prepare(size) {
      const answer = await fetch(`/conversation-${size}.json`);
      conversation = await answer.json();
      await contender.prepare?.(conversation);
    },
    async mount() {
      const element = document.querySelector<HTMLElement>('#page');
      if (!element) throw new Error('The page has no #page to draw in.');
      contender.mount(element, conversation);
      await frames(framesToMount);
    },
    async appendMessages() {
      for (const item of conversation.live) {
        contender.appendMessage(item);
        await frames(1);
      }
      await frames(framesToSettle);
    },
    async receipts() {
      for (const frame of conversation.receipts) {
        contender.receipt(frame);
        await frames(1);
      }
      await frames(framesToSettle);
    },
    async scroll(step, count) {
      const element = scroller();
      for (let frame = 0; frame < count; frame += 1) {
        element.scrollTop -= step;
        await frames(1);
      }
      await frames(framesToSettle);
    },
    async prependPages() {
      for (const page of conversation.older) {
        contender.prependPage(page);
        await frames(framesToSettle);
      }
    },
    look() {
      const element = scroller();
      return {
        text: textInView(element),
        above: element.scrollTop,
        contentHeight: element.scrollHeight,
        elements: document.querySelectorAll('*').length,
      };
    },
  };
}
