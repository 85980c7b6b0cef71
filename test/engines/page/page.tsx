import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { defineTranscriptElement } from '../../../src/element/define.ts';
import { Transcript, type Entry, type TranscriptViewHandle } from '../../../src/index.ts';
import type { ConnectTranscriptElement } from '../../../src/element.ts';
import { createMemorySource } from '../../../src/memory.ts';
import '../../../src/theme/styles.css';
import { pictureLink } from '../../../stories/pictures.ts';
import { eachPaintedFrame, readFrame, record, recordUpward } from '../../view/scroll/measure.ts';
import { messageOf, pictureOf } from './conversation.ts';
import { watchPaintedEnd } from './painted-end.ts';
import { followTravel } from './travel.ts';

export interface Settings {
  readonly list: 'windowed' | 'plain' | 'element';
  /** How many messages there are at first. */
  readonly count: number;
  /** What the list is in. @default div */
  readonly inside?: 'div' | 'dialog' | 'details';
  /** How long pages and links to pictures take, in ms. @default 0 */
  readonly delay?: number;
  /** A transform of the page around it. */
  readonly transform?: string;
}

const pageSize = 100;

/** A list in its place on the page. */
interface Mounted extends TranscriptViewHandle {
  /** Where the list's scrolling element is to be found. */
  readonly root: ParentNode;
}

interface Shown {
  readonly source: ReturnType<typeof createMemorySource>;
  readonly onSeen: (entry: Entry) => void;
}

function mount(stage: HTMLElement, list: Settings['list'], { source, onSeen }: Shown): Mounted {
  if (list === 'element') {
    const element: ConnectTranscriptElement = document.createElement('connect-transcript');
    element.addEventListener('transcript-seen', ({ detail }) => onSeen(detail.entry));
    Object.assign(element, { source, pageSize });
    Object.assign(element.style, { display: 'block', blockSize: '100%' });
    stage.append(element);
    return {
      root: element.shadowRoot ?? element,
      scrollToLatest: () => element.scrollToLatest(),
      scrollToEntry: (id) => element.scrollToEntry(id),
    };
  }
  const view = createRef<TranscriptViewHandle>();
  createRoot(stage).render(
    <Transcript ref={view} source={source} pageSize={pageSize} virtualized={list === 'windowed'} onSeen={onSeen} />,
  );
  return {
    root: stage,
    scrollToLatest: () => view.current?.scrollToLatest(),
    scrollToEntry: (id) => view.current?.scrollToEntry(id) ?? false,
  };
}

defineTranscriptElement();

async function settle(frames: number): Promise<void> {
  let index = 0;
  await eachPaintedFrame(() => (index += 1) < frames);
}

async function open({ list, count, inside = 'div', delay = 0, transform = '' }: Settings) {
  document.body.style.transform = transform;
  const { url } = await pictureLink(400, 300);
  const items = Array.from({ length: count }, (_, number) => messageOf(number));
  const source = createMemorySource(items, { delay, attachments: { picture: url } });
  const outer = document.createElement(inside);
  outer.toggleAttribute('open', inside !== 'div');
  const stage = document.createElement('div');
  stage.className = 'stage';
  outer.append(stage);
  document.body.append(outer);
  const seen = new Set<string>();
  const mounted = mount(stage, list, { source, onSeen: ({ key }) => seen.add(key) });
  let next = count;
  const scroller = () => {
    const found = mounted.root.querySelector<HTMLElement>('[data-part="scroller"]');
    if (!found) throw new Error('There is no list on the page.');
    return found;
  };
  // Markdown comes with the first message that needs it.
  while (!mounted.root.querySelector('[data-row="bubble"] strong')) await settle(1);
  await settle(20);
  return {
    outer,
    stage,
    scroller,
    scrollToLatest: mounted.scrollToLatest,
    scrollToEntry: mounted.scrollToEntry,
    say: (from: 'AGENT' | 'CUSTOMER' = 'AGENT') => source.push(messageOf(next++, from)),
    show: () => source.push(pictureOf(next++)),
    /** Whether the view has told that the newest entry was seen. */
    isNewestSeen: () => seen.has(`item-${next - 1}`),
    frame: () => readFrame(scroller()),
    watchPaintedEnd: (step: (below: number) => boolean) => watchPaintedEnd(() => readFrame(scroller()).below, step),
    /** The key of the entry that has the focus. */
    focusedKey: () => {
      const within = document.activeElement?.shadowRoot ?? document;
      return within.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['key'] ?? null;
    },
  };
}

const kit = {
  open: async (settings: Settings) => {
    Object.assign(kit, await open(settings));
  },
  settle,
  eachPaintedFrame,
  record,
  recordUpward,
  followTravel,
};

declare global {
  interface Window {
    kit: typeof kit & Awaited<ReturnType<typeof open>> & { travel?: ReturnType<typeof followTravel> };
  }
}

window.kit = Object.assign(kit, {} as Awaited<ReturnType<typeof open>>);
