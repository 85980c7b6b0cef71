import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { TranscriptView, useTranscriptItems, type Slots } from '../../src/index.ts';
import { renderMarkdown } from '../../src/view/text/markdown.tsx';
import { everyTemplate, templateTypeNames } from '../model/template-arbitrary.ts';
import { placesOf } from '../hostile/places.ts';
import { vectors } from '../hostile/vectors.ts';
import { oddItem } from './items.ts';
import { complaintsAbout } from './markup.ts';
import { Random } from './random.ts';

/** What came of a run: the last line that it prints. */
export interface FuzzReport {
  readonly items: number;
  /** How many combinations of the documented members of interactive messages were rendered beside them. */
  readonly templates: number;
  /** Of the processor. */
  readonly seconds: number;
  /** What threw or was wrong, with the items; at most ten. */
  readonly failures: readonly { readonly items: readonly unknown[]; readonly what: string }[];
  /** In ms of the processor, of the items that were rendered alone. */
  readonly median: number;
  readonly p99: number;
  readonly slowest: { readonly ms: number; readonly item: string };
  /** How many items took too long each of three times. */
  readonly hanging: number;
}

/** In ms: a guard against what never ends, or grows with the square of what came. */
const longest = 250;
const batchSize = 50;
/** One of so many batches is rendered again, and one as a browser does that has loaded markdown. */
const sometimes = 8;
/** One of so many items is rendered and timed alone, beside those of slow batches. */
const rarely = 100;
/** Of the items of the hostile vectors every fourth, each time others: Chromium is shown all of them. */
const share = 4;
const roles = ['CUSTOMER', 'AGENT', 'SUPERVISOR'];

/** Server markup of markdown is plain text. */
const withMarkdown: Slots = {
  message: ({ entry, children }) => (
    <>
      {children}
      {renderMarkdown(entry.body.text, entry.body.type === 'interactive' ? 'line' : 'blocks', true)}
    </>
  ),
};

interface ConversationProps {
  readonly items: readonly unknown[];
  /** Decides who looks, and how. */
  readonly number: number;
}

function Conversation({ items, number }: ConversationProps): ReactNode {
  return (
    <TranscriptView
      transcript={useTranscriptItems(items)}
      viewer={{ role: roles[number % roles.length], participantId: 'participant' }}
      virtualized={false}
      slots={number % sometimes === 0 ? withMarkdown : undefined}
      allowImages={number % 2 === 0}
      onReply={number % 5 === 0 ? undefined : () => {}}
    />
  );
}

const render = (items: readonly unknown[], number: number) =>
  renderToString(<Conversation items={items} number={number} />);

/** Everything that is wrong with what a reader gets of these items. */
function complaintsOf(items: readonly unknown[], number: number): readonly string[] {
  try {
    const html = render(items, number);
    const isSame = number % sometimes !== 1 || render(items, number) === html;
    return [...complaintsAbout(html), ...(isSame ? [] : ['rendered again, it is other markup'])];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** In ms of the processor: what else the machine does counts for nothing. */
function timed(act: () => void): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Every combination of the documented members of every interactive message, each with a reference of its own. */
function everyQuestion(): readonly unknown[] {
  return templateTypeNames.flatMap((type) =>
    everyTemplate(type).map((json, index) => ({
      Id: `${type} ${index}`,
      Type: 'MESSAGE',
      ContentType: 'application/vnd.amazonaws.connect.message.interactive',
      Content: JSON.stringify(json).replaceAll(/"referenceId":"[^"]*"/g, `"referenceId":"${type} ${index}"`),
      ParticipantRole: 'SYSTEM',
    })),
  );
}

/** What is wrong where these are not all drawn as interactive messages. */
function missingTemplates(items: readonly unknown[], number: number): string | null {
  const drawn = render(items, number).split('data-part="template"').length - 1;
  return drawn === items.length ? null : `${drawn} of ${items.length} interactive messages are drawn as such`;
}

function run(count: number, seed: number): FuzzReport {
  const random = new Random(seed);
  const failures: { items: readonly unknown[]; what: string }[] = [];
  const times: number[] = [];
  let slowest = { ms: 0, item: '' };
  let hanging = 0;
  const take = (items: readonly unknown[], number: number) => {
    const complaints = complaintsOf(items, number);
    if (complaints.length > 0 && items.length > 1) for (const item of items) take([item], number);
    if (complaints.length > 0 && failures.length < 10) failures.push({ items, what: complaints.join(', ') });
  };
  const takeAlone = (item: unknown, number: number) => {
    let ms = timed(() => take([item], number));
    // Memory may have been cleared up just then.
    for (let again = 0; again < 2 && ms > longest; again += 1)
      ms = Math.min(
        ms,
        timed(() => take([item], number)),
      );
    if (ms > longest) hanging += 1;
    if (ms > slowest.ms) slowest = { ms, item: JSON.stringify(item)?.slice(0, 300) ?? String(item) };
    times.push(ms);
  };
  const start = process.cpuUsage();
  for (const [number, vector] of vectors.entries()) {
    const { items } = placesOf(vector);
    take(
      items.filter((_, index) => (number + index) % share === 0),
      number,
    );
  }
  for (let index = 0; index < count; index += batchSize) {
    const size = Math.min(batchSize, count - index);
    const batch = Array.from({ length: size }, (_, place) => oddItem(random, index + place));
    const number = index / batchSize;
    const isSlow = timed(() => take(batch, number)) > longest;
    for (const item of batch) if (isSlow || random.chance(1 / rarely)) takeAlone(item, number);
  }
  const questions = everyQuestion();
  for (let index = 0; index < questions.length; index += batchSize) {
    const batch = questions.slice(index, index + batchSize);
    take(batch, index / batchSize);
    const what = missingTemplates(batch, index / batchSize);
    if (what !== null) failures.push({ items: batch, what });
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  return {
    items: count,
    templates: questions.length,
    seconds,
    failures,
    median: at(0.5),
    p99: at(0.99),
    slowest,
    hanging,
  };
}

const report = run(Number(process.env['FUZZ_ITEMS'] ?? 30_000), Number(process.env['FUZZ_SEED'] ?? 4));
console.log(JSON.stringify(report));
