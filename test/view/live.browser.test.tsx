import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import '../../src/theme/styles.css';
import type { TranscriptState } from '../../src/model/index.ts';
import { TranscriptView } from '../../src/view/index.ts';
import {
  agent,
  customer,
  gapBefore,
  history,
  loadingEdge,
  message,
  more,
  noon,
  supervisor,
  transcript,
  unsent,
} from '../../stories/fixtures.ts';
import { eachPaintedFrame, readFrame, type Frame } from './scroll/measure.ts';

afterEach(cleanup);

const start = history(60);
const typing = (...participants: readonly (typeof agent)[]) =>
  participants.map((participant) => ({ participant, since: null }));

function scroller(): HTMLElement {
  const element = document.querySelector<HTMLElement>('[data-part="scroller"]');
  if (!element) throw new Error('There is no list.');
  return element;
}

const below = () => readFrame(scroller()).below;

/** What so many painted frames show. */
async function watch(count = 8): Promise<Frame[]> {
  const frames: Frame[] = [];
  await act(() => eachPaintedFrame(() => frames.push(readFrame(scroller())) < count));
  return frames;
}

describe.each([true, false])('live (virtualized: %s)', (virtualized) => {
  const view = (state: TranscriptState) => (
    <div style={{ inlineSize: 400, blockSize: 500 }}>
      <TranscriptView locale="en" transcript={state} virtualized={virtualized} />
    </div>
  );

  async function open(state = transcript(start)) {
    const { rerender } = render(view(state));
    await watch(12);
    const show = async (next: TranscriptState) => {
      rerender(view(next));
      return await watch();
    };
    return { show };
  }

  async function scrollUp(distance = 900) {
    scroller().scrollTop -= distance;
    await watch();
  }

  const changes: readonly (readonly [string, TranscriptState])[] = [
    ['somebody types', transcript(start, { typing: typing(agent) })],
    ['somebody else types too', transcript(start, { typing: typing(agent, supervisor) })],
    ['nobody types', transcript(start)],
    ['the connection is lost', transcript(start, { connection: 'reconnecting' })],
    ['it is back', transcript(start, { connection: 'live' })],
    ['somebody types again', transcript(start, { typing: typing(agent) })],
    ['their message arrives', transcript([...start, message(agent, noon + 60_000, 'Hello?')])],
    ['the chat ends', transcript([...start, message(agent, noon + 60_000, 'Bye')], { connection: 'ended' })],
  ];

  test('nothing moves for a reader who is scrolled up', async () => {
    const { show } = await open();
    await scrollUp();
    const [first] = await watch(1);
    for (const [what, state] of changes) {
      for (const { tops } of await show(state)) {
        const shared = [...tops].filter(([key]) => first?.tops.has(key));
        expect(shared.length, what).toBeGreaterThan(2);
        for (const [key, top] of shared)
          expect(Math.abs(top - (first?.tops.get(key) ?? 0)), what).toBeLessThanOrEqual(1);
      }
    }
  });

  test('the end stays in view for a reader who is there', async () => {
    const { show } = await open();
    for (const [what, state] of changes) {
      for (const frame of await show(state)) expect(frame.below, what).toBeLessThanOrEqual(1);
    }
  });

  test('an own message brings its writer to the end when it is shown, and not again when it was sent', async () => {
    const { show } = await open();
    await scrollUp();
    await show(transcript([...start, unsent('a', 'Mine')]));
    expect(below()).toBeLessThanOrEqual(1);
    await scrollUp();
    const [before] = await watch(1);
    const one = message(agent, noon + 60_000, 'Theirs');
    await show(transcript([...start, one, unsent('a', 'Mine')]));
    const after = await show(transcript([...start, one, message(customer, noon + 60_000, 'Mine')]));
    for (const { tops } of after) {
      for (const [key, top] of before?.tops ?? [])
        expect(Math.abs((tops.get(key) ?? top) - top)).toBeLessThanOrEqual(1);
    }
    expect(below()).toBeGreaterThan(500);
    expect(document.querySelector('[data-part="jump"]')?.textContent).toBe('1 new message');
  });

  test('what fills a gap moves nothing of what stands in front of it', async () => {
    const holed = start.filter((_, index) => index < 50 || index >= 55);
    const edges = { more: [gapBefore(start[55], more)], loading: [gapBefore(start[55], loadingEdge)] };
    const { show } = await open(transcript(holed, { gaps: edges.more }));
    await scrollUp(300);
    const [first] = await watch(1);
    const anchor = [...(first?.tops ?? [])].find(([key, top]) => top >= 0 && key === start[48]?.key);
    expect(anchor).toBeDefined();
    for (const state of [transcript(holed, { gaps: edges.loading }), transcript(start)]) {
      for (const { tops } of await show(state)) {
        expect(Math.abs((tops.get(anchor?.[0] ?? '') ?? Infinity) - (anchor?.[1] ?? 0))).toBeLessThanOrEqual(1);
      }
    }
  });
});

test.each([240, 360, 1200])('a gap has one height while it waits and while it loads at %i px', async (width) => {
  const measure = (edge: typeof more) => {
    const { container } = render(
      <div style={{ inlineSize: width, blockSize: 600 }}>
        <TranscriptView
          transcript={transcript(start, { gaps: [gapBefore(start[55], edge)] })}
          virtualized={false}
          labels={{ gap: { missing: 'Gap', load: 'Load them', loading: 'Loading what is missing here' } }}
        />
      </div>,
    );
    const height = container.querySelector('[data-part="gap"]')?.getBoundingClientRect().height;
    cleanup();
    return height;
  };
  expect(measure(more)).toBeGreaterThanOrEqual(44);
  expect(measure(loadingEdge)).toBe(measure(more));
});

test('the words on a lost connection wait, so that a short loss shows nothing, and take no room', async () => {
  const view = (connection: TranscriptState['connection']) => (
    <div style={{ inlineSize: 400, blockSize: 500 }}>
      <TranscriptView transcript={transcript(start, { connection })} />
    </div>
  );
  const { container, rerender } = render(view('live'));
  const height = scroller().clientHeight;
  rerender(view('reconnecting'));
  const words = container.querySelector('[data-part="connection"]');
  expect(words?.checkVisibility({ visibilityProperty: true })).toBe(false);
  await Promise.all((words?.getAnimations() ?? []).map(({ finished }) => finished));
  expect(words?.checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(scroller().clientHeight).toBe(height);
});
