import { createPortal } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { defineTranscriptElement } from '../../../src/element/define.ts';
import { Transcript } from '../../../src/index.ts';
import { createMemorySource } from '../../../src/memory.ts';
import type { Entry } from '../../../src/model/index.ts';
import '../../../src/theme/styles.css';
import { noteLeftovers } from './leftovers.ts';
import { items, message, picture } from './items.ts';

export type Kind = 'windowed list' | 'plain list' | 'element';
export type Place = 'page' | 'frame' | 'pop-out' | 'picture-in-picture' | 'shadow root';

defineTranscriptElement();

const source = createMemorySource(items, { attachments: { picture }, id: 'windows' });
const told: string[] = [];
const onSeen = (entry: Entry) => told.push(entry.kind === 'message' ? entry.body.text : entry.kind);
let root: Root | null = null;
let container: HTMLElement = document.createElement('div');
let stage: Document | ShadowRoot = document;
let box = container;
const leftovers = new Map<Window, () => readonly string[]>();

/** Where the transcript is to stand: between two buttons, with the page's styles. */
function furnish(target: Document | ShadowRoot) {
  const { ownerDocument: owner } = target;
  const parent = owner === null ? (target as Document).body : target;
  const here = owner ?? (target as Document);
  if (target !== document)
    for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]')) {
      const copy = here.importNode(sheet, true);
      if (copy instanceof HTMLLinkElement || 'href' in copy)
        (copy as HTMLLinkElement).href = (sheet as HTMLLinkElement).href;
      parent.append(copy);
    }
  const box = here.createElement('div');
  box.dataset['box'] = '';
  box.style.cssText = 'inline-size: 400px; block-size: 400px';
  const [before, after] = ['Before', 'After'].map((text) => {
    const button = here.createElement('button');
    button.textContent = text;
    return button;
  });
  parent.append(...[before, box, after].filter((part) => part !== undefined));
  return box;
}

async function placeOf(place: Place): Promise<Document | ShadowRoot> {
  switch (place) {
    case 'page':
      return document;
    case 'frame': {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'inline-size: 450px; block-size: 500px';
      document.body.append(frame);
      if (!frame.contentDocument) throw new Error('The frame has no document.');
      return frame.contentDocument;
    }
    case 'pop-out': {
      const opened = window.open('', '', 'width=450,height=500');
      if (!opened) throw new Error('The browser opened no window.');
      return opened.document;
    }
    case 'picture-in-picture': {
      const opened = await window.documentPictureInPicture.requestWindow({ width: 450, height: 500 });
      return opened.document;
    }
    case 'shadow root': {
      const host = document.createElement('div');
      document.body.append(host);
      return host.attachShadow({ mode: 'open' });
    }
    default:
      return place satisfies never;
  }
}

function createElement() {
  const element = document.createElement('connect-transcript');
  element.source = source;
  element.viewerRole = 'CUSTOMER';
  element.addEventListener('transcript-seen', ({ detail }) => onSeen(detail.entry));
  return element;
}

const drawn = {
  told,
  /** Opens the place, empty. */
  async enter(place: Place) {
    stage = await placeOf(place);
    box = furnish(stage);
  },
  show(kind: Kind) {
    note();
    container = kind === 'element' ? createElement() : document.createElement('div');
    container.style.blockSize = '100%';
    box.append(container);
    if (kind === 'element') return;
    root = createRoot(document.createElement('div'));
    root.render(
      createPortal(
        <Transcript source={source} timeZone="UTC" virtualized={kind === 'windowed list'} onSeen={onSeen} />,
        container,
      ),
    );
  },
  /** Takes what is drawn into the place that was opened last. */
  move() {
    note();
    box.append(container);
  },
  push: (text: string) => source.push([message(text)]),
  close() {
    root?.unmount();
    root = null;
    container.remove();
  },
  /** What was added to the windows and is still there. */
  leftovers: () => [...leftovers.values()].flatMap((left) => left()),
};

function note() {
  const { defaultView: view } = stage.ownerDocument ?? (stage as Document);
  if (view && !leftovers.has(view)) leftovers.set(view, noteLeftovers(view));
}

declare global {
  interface Window {
    drawn: typeof drawn;
    readonly documentPictureInPicture: { requestWindow(options: object): Promise<Window> };
  }
}
window.drawn = drawn;
