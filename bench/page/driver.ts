import type { Conversation } from '../conversation.ts';
import type { Contender } from './contender.ts';
import { frames } from './frames.ts';
import { lookAt, type Look } from './look.ts';
import { blankShare, worstShift } from './sight.ts';

/** Frames that a change may take until everything has been measured and corrected. */
const framesToSettle = 10;
const framesToMount = 30;
/** Px a frame of a reader who goes on reading while a page lands. */
const readingStep = 60;

/** What the bench calls in a contender's page. Each resolves when the page has come to rest. */
export interface Driver {
  /** Gets the items; not counted. */
  prepare(size: number): Promise<void>;
  mount(): Promise<void>;
  /** So many conversations, one behind the other; only the last one is visible. */
  mountMany(count: number): Promise<void>;
  /** So many live messages, one a frame, by the viewer and an agent in turn. */
  appendMessages(count: number): Promise<void>;
  /** For the viewer's messages that came last and so are in view: delivered, then read, one a frame. */
  receipts(messages: number): Promise<void>;
  /** @param step px a frame, upwards */
  scroll(step: number, count: number): Promise<void>;
  /** So many older pages, one after the other. */
  prependPages(count: number): Promise<void>;
  /** Scrolls up. @returns the share of the view that was blank in painted frames */
  blank(step: number, count: number): Promise<number>;
  /** An older page lands while the reader rests, another one while they scroll up. @returns the worst shift in px */
  shift(where: 'middle' | 'top'): Promise<number>;
  look(): Look;
}

declare global {
  interface Window {
    driver: Driver;
  }
}

/** Makes a contender's page drivable. */
export function expose(contender: Contender): void {
  let conversation: Conversation = { initial: [], older: [], live: [], receipts: [] };
  let messagesGiven = 0;
  let pagesGiven = 0;
  const scroller = (): Element => {
    const found = document.querySelector(contender.scroller);
    if (!found) throw new Error(`The page has no ${contender.scroller}, so nothing can be scrolled.`);
    return found;
  };
  const view = () => ({ scroller: scroller(), rows: contender.rows });
  const place = (): HTMLElement => {
    const found = document.querySelector<HTMLElement>('#page');
    if (!found) throw new Error('The page has no #page to draw in.');
    return found;
  };
  const prependPage = () => {
    contender.prependPage(conversation.older[pagesGiven] ?? []);
    pagesGiven += 1;
  };

  window.driver = {
    async prepare(size) {
      const answer = await fetch(`/conversation-${size}.json`);
      conversation = await answer.json();
      await contender.prepare?.(conversation);
    },
    async mount() {
      contender.mount(place(), conversation);
      await frames(framesToMount);
    },
    async mountMany(count) {
      for (let index = 0; index < count; index += 1) {
        const pane = document.createElement('div');
        pane.style.height = '100%';
        for (const other of place().children) if (other instanceof HTMLElement) other.style.display = 'none';
        place().append(pane);
        await contender.prepare?.(conversation);
        contender.mount(pane, conversation);
        await frames(framesToSettle);
      }
      await frames(framesToMount);
    },
    async appendMessages(count) {
      for (const item of conversation.live.slice(0, count)) {
        contender.appendMessage(item);
        await frames(1);
      }
      messagesGiven = count;
      await frames(framesToSettle);
    },
    async receipts(messages) {
      // Every other message is the viewer's and has two receipts: there are as many receipts as messages.
      for (const frame of conversation.receipts.slice(messagesGiven - 2 * messages, messagesGiven)) {
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
    async prependPages(count) {
      for (let page = 0; page < count; page += 1) {
        prependPage();
        await frames(framesToSettle);
      }
    },
    async blank(step, count) {
      const share = await blankShare(view(), -step, count);
      await frames(framesToSettle);
      return share;
    },
    async shift(where) {
      const { scroller, rows } = view();
      const lands = where === 'top' ? 2 * framesToSettle : framesToSettle;
      const landing = (isReading: boolean) =>
        worstShift(
          { scroller, rows },
          {
            count: lands + 2 * framesToSettle,
            act(frame) {
              // Kept at the top until the page comes: a list that learns its heights there moves away from it.
              if (where === 'top' && frame < lands) scroller.scrollTop = 0;
              else if (isReading) scroller.scrollTop -= readingStep;
              if (frame === lands) prependPage();
            },
          },
        );
      return Math.max(await landing(false), await landing(true));
    },
    look: () => lookAt(view()),
  };
}
