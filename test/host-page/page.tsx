import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TranscriptView, useTranscriptItems, type TranscriptViewProps } from '../../src/index.ts';
import { everything } from '../../stories/kitchen-sink-items.ts';
import own from '../../src/theme/styles.css?inline';
import { eachPaintedFrame, readFrame, recordUpward } from '../view/scroll/measure.ts';
import { longChat } from './long-chat.ts';
import { differences, looksOf, type Look } from './looks.ts';

/** A style sheet of a page that has a transcript, and where it stands. */
export interface Host {
  readonly css: string;
  readonly order: 'before' | 'after' | 'layer before' | 'layer after';
}

export interface Seen {
  /** How many rows stood in view at opening. */
  readonly rows: number;
  readonly jumps: number;
  readonly worst: number;
  readonly frames: number;
}

type Given = Omit<TranscriptViewProps, 'transcript'>;

const given = { locale: 'en-GB', timeZone: 'Europe/Berlin', viewer: { role: 'CUSTOMER' } } as const;

function View({ items, ...props }: Given & { readonly items: readonly unknown[] }): ReactNode {
  return <TranscriptView {...given} {...props} transcript={useTranscriptItems(items)} />;
}

function dress(host: Host | null): void {
  const sheet = (text: string) => Object.assign(document.createElement('style'), { textContent: text });
  const { css = '', order = 'before' } = host ?? {};
  const theirs = sheet(order.startsWith('layer') ? `@layer host {${css}}` : css);
  document.head.querySelectorAll('style').forEach((element) => element.remove());
  document.head.append(...(order.endsWith('before') ? [theirs, sheet(own)] : [sheet(own), theirs]));
}

/** A place on the page that the rules of the page do not move. */
function place(left: number, width: number, height: number | 'auto'): HTMLElement {
  const box = document.createElement('div');
  const size = typeof height === 'number' ? `${height}px` : height;
  const fixed = `position:absolute;display:block;float:none;inset:0 auto auto ${left}px;box-sizing:border-box;
    inline-size:${width}px;block-size:${size};min-inline-size:0;max-inline-size:none;min-block-size:0;max-block-size:none;
    margin:0;padding:0;border:0;transition:none;animation:none;transform:none;opacity:1;`;
  box.style.cssText = fixed.replace(/;/g, ' !important;');
  (document.querySelector('#root') ?? document.body).append(box);
  return box;
}

let leave: (() => void)[] = [];

function clear(): void {
  for (const step of leave) step();
  leave = [];
}

function showView(box: HTMLElement, view: ReactNode): void {
  const root: Root = createRoot(box);
  root.render(view);
  leave.push(() => {
    root.unmount();
    box.remove();
  });
}

function showElement(box: HTMLElement, properties: object): HTMLElement {
  const element = Object.assign(document.createElement('connect-transcript'), {
    locale: given.locale,
    timeZone: given.timeZone,
    viewerRole: given.viewer.role,
    ...properties,
  });
  element.style.blockSize = box.style.blockSize === 'auto' ? 'auto' : '100%';
  box.append(element);
  leave.push(() => box.remove());
  return element;
}

const frames = async (count: number) => {
  let index = 0;
  await eachPaintedFrame(() => index++ < count);
};

/** Shows all kinds of rows, by React and by the element, beside each other, until nothing came for so many frames. */
async function showEverything(host: Host | null, rest = 6): Promise<void> {
  clear();
  dress(host);
  showView(place(0, 420, 'auto'), <View items={everything} virtualized={false} previews={false} onReply={() => {}} />);
  showElement(place(430, 420, 'auto'), { items: everything, virtualized: false, previews: false, answerable: true });
  await settled(rest);
}

/** Parts of rows come when they are first needed. */
async function settled(frames: number): Promise<void> {
  let [count, still] = [0, 0];
  await eachPaintedFrame(() => {
    const now = readLooks().length;
    still = now === count ? still + 1 : 0;
    count = now;
    return still < frames;
  });
}

/** Opens a windowed list, a plain one and the element, and scrolls up to the first entry of each. */
async function read(host: Host): Promise<readonly Seen[]> {
  clear();
  dress(host);
  const boxes = [0, 1, 2].map((index) => place(index * 370, 360, 500));
  const [windowed, plain, element] = boxes;
  if (!windowed || !plain || !element) return [];
  showView(windowed, <View items={longChat} />);
  showView(plain, <View items={longChat} virtualized={false} />);
  const tag = showElement(element, { items: longChat });
  await frames(10);
  const scrollers = [windowed, plain, tag.shadowRoot].map(
    (root) => root?.querySelector<HTMLElement>('[data-part="scroller"]') ?? document.createElement('div'),
  );
  const opened = scrollers.map((scroller) => readFrame(scroller).tops.size);
  const reports = await Promise.all(scrollers.map((scroller) => recordUpward(scroller, 400, () => true)));
  return reports.map(({ jumps, worstJump, frames }, index) => ({
    rows: opened[index] ?? 0,
    jumps,
    worst: Math.round(worstJump),
    frames,
  }));
}

const readLooks = (): readonly Look[] =>
  [...document.querySelectorAll('#root > div')].flatMap((box) => {
    const root = box.firstElementChild?.shadowRoot ?? box;
    return [...root.querySelectorAll('[data-part="transcript"]')].flatMap((view) => looksOf(view));
  });

let alone: readonly Look[] = [];

/** Remembers how the page looks without styles of its own. */
function remember(): void {
  alone = readLooks();
}

/** What looks otherwise than remembered. */
const whatChanged = (): readonly string[] => differences(alone, readLooks());

const hostPage = { showEverything, remember, whatChanged, read };
declare global {
  interface Window {
    hostPage: typeof hostPage;
  }
}
window.hostPage = hostPage;
