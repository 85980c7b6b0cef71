import { act, cleanup, render } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import '../../../src/theme/styles.css';
import { german } from '../../../src/i18n/languages/de.ts';
import { arabic } from '../../../src/i18n/languages/ar.ts';
import { english } from '../../../src/i18n/index.ts';
import type { Edge, Entry, MessageBody, Participant, TranscriptState } from '../../../src/model/index.ts';
import { TranscriptView } from '../../../src/view/index.ts';
import {
  agent,
  assistant,
  customer,
  deliveredTo,
  end,
  event,
  failedEdge,
  file,
  loadingEdge,
  message,
  minute,
  more,
  noon,
  readBy,
  transcript,
} from '../../../stories/fixtures.ts';
import { findPatchedTexts } from '../../stories/patched-texts.ts';
import { translate, untranslated } from './translator.ts';

afterEach(cleanup);

const texts = [
  '',
  'ok',
  'my card is 4111',
  'my card is [PII]',
  'my card is 4111 and https://example.com/ too',
  'https://example.com/',
  'mail me@example.com or https://example.com/path, please',
  'one\ntwo\nthree',
  '████ it was',
  '😀',
  '2026-03-12T12:00:00Z',
];
const marked = [
  'some **bold** words and `code`',
  'some **bold** words',
  '- one\n- two [link](https://example.com)\n- [ ] three',
  '> quoted\n\nand *not*',
  '| a | b |\n|---|---|\n| **1** | 2 |',
  '# Title\n\nwords\nand lines',
  'plain',
  '![words](https://example.com/x.png) [no link](javascript:x) ~~gone~~',
];

const body: fc.Arbitrary<MessageBody> = fc.oneof(
  fc.constantFrom(...texts).map((text) => ({ type: 'text' as const, text })),
  fc.constantFrom(...marked).map((text) => ({ type: 'markdown' as const, text })),
  fc.constantFrom(1, 22, 333).map((value) => ({ type: 'json' as const, text: `{"a":${value}}`, value: { a: value } })),
);
const edge: fc.Arbitrary<Edge> = fc.constantFrom(end, more, loadingEdge, failedEdge('network'), failedEdge('denied'));
const place = fc.nat(30);
const people: readonly Participant[] = [customer, agent, assistant];

type Change =
  | { readonly type: 'says' | 'changes'; readonly body: MessageBody; readonly place: number }
  | { readonly type: 'streams' | 'is removed' | 'is read' | 'file' | 'event' | 'is renamed'; readonly place: number }
  | { readonly type: 'older' | 'newer'; readonly edge: Edge }
  | { readonly type: 'language' | 'typing' | 'connection'; readonly place: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('says' as const, 'changes' as const), body, place }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom('changes' as const),
      body,
      place,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'streams' as const,
        'is removed' as const,
        'is read' as const,
        'file' as const,
        'event' as const,
        'is renamed' as const,
      ),
      place,
    }),
  },
  fc.record({ type: fc.constantFrom('older' as const, 'newer' as const), edge }),
  fc.record({ type: fc.constantFrom('language' as const, 'typing' as const, 'connection' as const), place }),
);

interface Shown {
  readonly state: TranscriptState;
  readonly language: number;
}

const names = [null, 'Ben', '[NAME]', 'ليلى'];

function changed({ state, language }: Shown, one: Change, step: number): Shown {
  const { entries } = state;
  const at = noon + step * minute;
  const target = 'place' in one ? entries[one.place % Math.max(entries.length, 1)] : undefined;
  const withEntries = (next: readonly Entry[]): Shown => ({ state: { ...state, entries: next }, language });
  const replaced = (next: Partial<Entry>): Shown =>
    withEntries(entries.map((entry) => (entry === target ? ({ ...entry, ...next } as Entry) : entry)));
  const somebody = people[('place' in one ? one.place : 0) % people.length] ?? customer;
  switch (one.type) {
    case 'says':
      return withEntries([...entries, message(somebody, at, one.body)]);
    case 'changes':
      return target?.kind === 'message' ? replaced({ body: one.body }) : { state, language };
    case 'streams': {
      if (target?.kind !== 'message' || target.body.type === 'json') return { state, language };
      const text = `${target.body.text} and **more** https://example.com/ words`;
      const MessageMetadata = { ChunkNumber: step, MessageCompleted: one.place % 2 === 0 };
      return text.length > 400
        ? { state, language }
        : replaced({ body: { ...target.body, text } as MessageBody, item: { ...target.item, MessageMetadata } });
    }
    case 'is removed':
      return withEntries(entries.filter((entry) => entry !== target));
    case 'is read':
      return target?.kind === 'message'
        ? replaced({ receipts: [one.place % 2 ? readBy(agent, at) : deliveredTo(agent, at)] })
        : { state, language };
    case 'file': {
      if (target?.kind !== 'attachment') return withEntries([...entries, file(somebody, at, [{ name: 'a.pdf' }])]);
      const name = ['b.pdf', null, '[PII]'][one.place % 3] ?? null;
      return replaced({ attachments: target.attachments.map((attachment) => ({ ...attachment, name })) });
    }
    case 'event':
      return withEntries([...entries, event(somebody, at, one.place % 2 ? 'participant-joined' : 'participant-left')]);
    case 'is renamed':
      return target
        ? replaced({ participant: { ...target.participant, name: names[one.place % names.length] ?? null } })
        : { state, language };
    case 'older':
      return { state: { ...state, older: one.edge }, language };
    case 'newer':
      return { state: { ...state, newer: one.edge }, language };
    case 'language':
      return { state, language: one.place };
    case 'typing':
      return { state: { ...state, typing: one.place % 2 ? [] : [{ participant: somebody, since: at }] }, language };
    case 'connection':
      return {
        state: { ...state, connection: (['live', 'reconnecting', 'ended'] as const)[one.place % 3] ?? 'live' },
        language,
      };
    default:
      return one satisfies never;
  }
}

const labels = [english, german, arabic];

const view = ({ state, language }: Shown, virtualized: boolean) => (
  <div style={{ inlineSize: 500, blockSize: 700 }}>
    <TranscriptView
      transcript={state}
      labels={labels[language % labels.length]}
      timeZone="UTC"
      viewer={{ role: 'AGENT' }}
      virtualized={virtualized}
    />
  </div>
);

const frame = () => act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));

/** What a reader reads: of each row, and of what stands around the rows. */
function wordsIn(container: Element): ReadonlyMap<string, string> {
  const rows = [...container.querySelectorAll('[data-part="row"]')].map(
    (row) => [row.getAttribute('data-key') ?? '', `${row.getAttribute('aria-label')}: ${untranslated(row)}`] as const,
  );
  const parts = ['[data-edge="older"]', '[data-part="footer"]', '[data-part="connection"]', '[data-part="screen"]'].map(
    (part) => [part, untranslated(container.querySelector(part))] as const,
  );
  return new Map([...rows, ...parts]);
}

test.each([true, false])(
  'whatever changes on a translated page, it says what a page says that shows the last state alone (virtualized: %s)',
  async (virtualized) => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 14 }), async (changes) => {
        let shown: Shown = {
          state: transcript([message(customer, noon, 'Hello'), message(agent, noon, 'Hi')]),
          language: 0,
        };
        const { container, rerender } = render(view(shown, virtualized));
        await frame();
        const translator = translate(container);
        for (const [step, one] of changes.entries()) {
          shown = changed(shown, one, step);
          await act(async () => rerender(view(shown, virtualized)));
          translator.flush();
        }
        await frame();
        translator.stop();
        const fresh = render(view(shown, virtualized));
        await frame();
        expect(findPatchedTexts()).toEqual([]);
        const [words, expected] = [wordsIn(container), wordsIn(fresh.container)];
        for (const [name, text] of expected) {
          if (!words.has(name)) continue;
          expect(words.get(name)).toBe(text);
          compared += 1;
        }
        expect(container.querySelector('[data-part="row-failure"]')).toBeNull();
        cleanup();
      }),
      { numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(200);
  },
);
