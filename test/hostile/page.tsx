import { useMemo, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import {
  TranscriptView,
  useTranscriptItems,
  type ContactAnalysis,
  type TemplateReply,
  type TranscriptState,
} from '../../src/index.ts';
import { exercise } from './exercise.ts';
import { inspect, surroundings } from './inspect.ts';
import { placesOf, type Placed } from './places.ts';
import { vectors } from './vectors.ts';
import { watchPage } from './watch.ts';
import './page.css';

/** Who looks, and how. */
export interface Scene {
  readonly role: 'CUSTOMER' | 'AGENT';
  readonly virtualized: boolean;
  /** Whether each interactive message is the newest of a transcript of its own, and can be answered. */
  readonly live: boolean;
  readonly images: boolean;
  /** 1: every vector in every place; n: every n-th of them, so that every place sees others. */
  readonly share: number;
}

const incidents = watchPage();
const replies: TemplateReply[] = [];
const addresses = new Map(vectors.map(({ name, value }) => [name, value]));

const hasProtocol = (url: string, protocols: RegExp) => URL.canParse(url) && protocols.test(new URL(url).protocol);

/** What the source gives: a hostile link where the file is one of a vector. A source's own blobs and pictures are its own matter. */
async function openAttachment(id: string) {
  const [, kind = '', name = ''] = /^(file|picture) of (.*)$/s.exec(id) ?? [];
  const hostile = addresses.get(name);
  const own = kind === 'picture' ? /^(https?|blob):$/ : /^blob:$/;
  const isFit = hostile !== undefined && !hasProtocol(hostile, own);
  return { url: isFit ? hostile : `${location.origin}/picture.png`, size: 1, expires: null };
}

function analysisOf(words: string): ContactAnalysis {
  const point = { kind: 'category', name: words, span: { start: -1, end: 1e9 } } as const;
  return {
    contactId: words,
    channel: words,
    summary: words,
    categories: [words, words],
    points: [{ ...point, itemId: words }],
    sentiment: [{ role: words, overall: 5, begin: -5, end: null }],
  };
}

/** What does not come with items: analysis, typing, spans. */
function withTheRest(transcript: TranscriptState, placed: readonly Placed[]): TranscriptState {
  const words = placed.map(({ vector }) => vector.value);
  return {
    ...transcript,
    analysis: words.map(analysisOf),
    typing: words.slice(0, 3).map((name) => ({ participant: { id: name, name, role: name }, since: null })),
    entries: transcript.entries.map((entry, index) => {
      if (entry.kind !== 'message' || index % 7 !== 0) return entry;
      const points = [{ kind: 'issue', name: entry.body.text, span: { start: 0, end: 3 } }] as const;
      return { ...entry, analysis: { sentiment: 'negative', points }, redactions: [{ start: 1, end: 4 }] };
    }),
  };
}

const nothing: readonly Placed[] = [];

function Conversation({
  scene,
  items,
  placed = nothing,
}: {
  readonly scene: Scene;
  readonly items: readonly unknown[];
  readonly placed?: readonly Placed[];
}): ReactNode {
  const read = useTranscriptItems(items, { openAttachment });
  const transcript = useMemo(() => withTheRest(read, placed), [read, placed]);
  return (
    <TranscriptView
      transcript={transcript}
      viewer={{ role: scene.role, participantId: scene.role.toLowerCase() }}
      locale="en"
      timeZone="UTC"
      virtualized={scene.virtualized}
      allowImages={scene.images}
      onReply={(reply) => replies.push(reply)}
      onRetry={() => {}}
      onSeen={() => {}}
    />
  );
}

const isInteractive = (item: Readonly<Record<string, unknown>>) => String(item['ContentType']).endsWith('.interactive');

function Scenery({ scene, placed }: { readonly scene: Scene; readonly placed: readonly Placed[] }): ReactNode {
  const items = useMemo(() => placed.flatMap((one) => one.items), [placed]);
  if (!scene.live) {
    return (
      <div>
        <Conversation scene={scene} items={items} placed={placed} />
      </div>
    );
  }
  return items.filter(isInteractive).map((item) => (
    <div key={String(item['Id'])}>
      <Conversation scene={scene} items={[item]} />
    </div>
  ));
}

const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** What is loaded with the first message that needs it has come. */
async function untilQuiet(): Promise<void> {
  let size = -1;
  for (let rounds = 0; rounds < 60; rounds += 1) {
    const now = document.body.querySelectorAll('*').length;
    if (now === size && rounds > 1) return;
    size = now;
    await twoFrames();
  }
}

/** From the newest to the oldest row, so that everything has been in view. */
async function scrollThrough(each: () => Promise<void>): Promise<void> {
  const scroller = document.querySelector('[data-part="scroller"]');
  if (!scroller) throw new Error('There is no list on the page.');
  for (let resting = 0; resting < 3; resting = scroller.scrollTop <= 0 ? resting + 1 : 0) {
    await twoFrames();
    await each();
    scroller.scrollTop -= scroller.clientHeight * 0.6;
  }
}

/** What must be readable of a text: of the answer to a carousel its two parts, else all of it. */
function wordsOf(value: string): readonly string[] {
  try {
    const { listTitle, selectionText } = JSON.parse(value);
    return typeof listTitle === 'string' && typeof selectionText === 'string' ? [listTitle, selectionText] : [value];
  } catch {
    return [value];
  }
}

function unreadable(placed: readonly Placed[]): string[] {
  return placed.flatMap(({ plain, vector, items }) => {
    if (!items.some((item) => item['Id'] === plain)) return [];
    const row = document.querySelector(`[data-key="${CSS.escape(plain)}"]`);
    return wordsOf(vector.value).every((words) => row?.textContent.includes(words))
      ? []
      : [`the words are not there (${plain}): ${row?.textContent.slice(0, 80)}`];
  });
}

/** Shows the vectors, does all that can be done with them, and says what was wrong. */
async function show(scene: Scene, from: number, to: number) {
  const complaints = new Set<string>();
  const seen = new Set<string>();
  const look = () => {
    for (const complaint of inspect(scene)) complaints.add(complaint);
    for (const row of document.querySelectorAll('[data-row]')) seen.add(row.getAttribute('data-key') ?? '');
  };
  const before = surroundings();
  const host = document.getElementById('root');
  if (!host) throw new Error('The page has no root.');
  const root = createRoot(host);
  const placed = vectors.slice(from, to).map((vector, offset) => {
    const place = placesOf(vector);
    return { ...place, items: place.items.filter((_, index) => (from + offset + index) % scene.share === 0) };
  });
  flushSync(() => root.render(<Scenery scene={scene} placed={placed} />));
  await untilQuiet();
  look();
  if (!scene.live && !scene.virtualized) for (const complaint of unreadable(placed)) complaints.add(complaint);
  let touched = 0;
  if (scene.virtualized) {
    await scrollThrough(async () => {
      touched += await exercise('bubbles');
      look();
    });
  }
  touched += await exercise('all');
  await twoFrames();
  look();
  root.unmount();
  if (surroundings() !== before) complaints.add(`the page around changed from ${before} to ${surroundings()}`);
  const { calls, opened, followed, violations } = incidents;
  return {
    complaints: [...complaints],
    touched,
    rows: seen.size,
    calls: calls.splice(0),
    opened: opened.splice(0),
    followed: followed.splice(0),
    violations: violations.splice(0),
    replies: replies.splice(0),
  };
}

const hostile = { vectors: vectors.map(({ name }) => name), show };

declare global {
  interface Window {
    hostile: typeof hostile;
  }
}

window.hostile = hostile;
