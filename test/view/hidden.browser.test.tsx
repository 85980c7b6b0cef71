import { act, cleanup, render } from '@testing-library/react';
import { Activity, StrictMode, Suspense, createRef, use, useImperativeHandle, useState, type ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import '../../src/theme/styles.css';
import { TranscriptView, useTranscriptItems, type TranscriptViewHandle } from '../../src/index.ts';
import { below, frames, messageOf, scroller } from './rendered-list.ts';

afterEach(cleanup);

/** What the page around the list does with it, set by the test. */
interface PageHandle {
  readonly setCount: (count: number) => void;
  readonly setHidden: (isHidden: boolean) => void;
}
const pageHandle = createRef<PageHandle>();
const page: PageHandle = {
  setCount: (count) => pageHandle.current?.setCount(count),
  setHidden: (isHidden) => pageHandle.current?.setHidden(isHidden),
};
const view = createRef<TranscriptViewHandle>();

function Chat({ virtualized, count }: { readonly virtualized: boolean; readonly count: number }): ReactNode {
  const transcript = useTranscriptItems(Array.from({ length: count }, (_, number) => messageOf(number)));
  return <TranscriptView ref={view} transcript={transcript} virtualized={virtualized} locale="en" timeZone="UTC" />;
}

const never = new Promise<never>(() => {});
const Waiting = ({ waits }: { readonly waits: boolean }): ReactNode => (waits ? use(never) : null);

type Way = 'Activity' | 'Suspense' | 'display: none' | 'the hidden attribute' | 'content-visibility' | 'no height';
const ways: readonly Way[] = [
  'Activity',
  'Suspense',
  'display: none',
  'the hidden attribute',
  'content-visibility',
  'no height',
];

function Panel({ way, isHidden, children }: { way: Way; isHidden: boolean; children: ReactNode }): ReactNode {
  const size = { inlineSize: 400, blockSize: 600 };
  switch (way) {
    case 'Activity':
      return (
        <Activity mode={isHidden ? 'hidden' : 'visible'}>
          <div style={size}>{children}</div>
        </Activity>
      );
    case 'Suspense':
      return (
        <Suspense fallback={<p>Waiting</p>}>
          <div style={size}>{children}</div>
          <Waiting waits={isHidden} />
        </Suspense>
      );
    case 'display: none':
      return <div style={{ ...size, display: isHidden ? 'none' : 'block' }}>{children}</div>;
    case 'the hidden attribute':
      return (
        <div style={size} hidden={isHidden}>
          {children}
        </div>
      );
    case 'content-visibility':
      return <div style={{ ...size, contentVisibility: isHidden ? 'hidden' : 'visible' }}>{children}</div>;
    case 'no height':
      return <div style={{ ...size, blockSize: isHidden ? 0 : 600, overflow: 'hidden' }}>{children}</div>;
    default:
      return way satisfies never;
  }
}

function Page({ way, virtualized }: { readonly way: Way; readonly virtualized: boolean }): ReactNode {
  const [count, setCount] = useState(200);
  const [isHidden, setHidden] = useState(false);
  useImperativeHandle(pageHandle, () => ({ setCount, setHidden }), []);
  return (
    <Panel way={way} isHidden={isHidden}>
      <Chat virtualized={virtualized} count={count} />
    </Panel>
  );
}

const topOf = (number: number) => {
  const row = document.querySelector(`[data-key="message-${number}"]`);
  const held = row?.querySelector('[data-anchor]') ?? row;
  return held ? held.getBoundingClientRect().top - scroller().getBoundingClientRect().top : Number.NaN;
};
const set = (change: () => void) => act(async () => change());

describe.each([
  { list: 'windowed', virtualized: true },
  { list: 'plain', virtualized: false },
])('a $list list', ({ virtualized }) => {
  describe.each(ways)('hidden by %s', (way) => {
    const open = async () => {
      render(
        <StrictMode>
          <Page way={way} virtualized={virtualized} />
        </StrictMode>,
      );
      await frames();
      expect(below()).toBeLessThanOrEqual(1);
    };

    test('still follows when it is shown again, and shows no way back', async () => {
      await open();
      for (const [hidden, shown] of [
        [201, 202],
        [214, 215],
      ] as const) {
        await set(() => page.setHidden(true));
        await frames(3);
        await set(() => page.setCount(hidden));
        await frames(3);
        await set(() => page.setHidden(false));
        await frames();
        expect(below()).toBeLessThanOrEqual(1);
        expect(topOf(hidden - 1)).toBeGreaterThan(-600);
        expect(document.querySelector('[data-part="jump"]')).toBeNull();
        await set(() => page.setCount(shown));
        await frames(3);
        expect(below()).toBeLessThanOrEqual(1);
      }
    });

    test('keeps the place of who reads in the middle', async () => {
      await open();
      for (let step = 0; step < 12; step += 1) {
        scroller().scrollTop -= 250;
        await frames(1);
      }
      await frames();
      const rows = [...scroller().querySelectorAll<HTMLElement>('article')];
      const row = rows.find((one) => one.getBoundingClientRect().top > scroller().getBoundingClientRect().top);
      const number = Number(row?.dataset['key']?.split('-')[1]);
      const before = topOf(number);
      await set(() => page.setHidden(true));
      await frames(3);
      await set(() => page.setCount(205));
      await frames(3);
      await set(() => page.setHidden(false));
      await frames();
      expect(Math.abs(topOf(number) - before)).toBeLessThanOrEqual(1);
    });

    test('goes to an entry that was asked for meanwhile, or in the moment that shows it', async () => {
      await open();
      await set(() => page.setHidden(true));
      await frames(3);
      if (view.current) {
        expect(view.current.scrollToEntry('message-40')).toBe(true);
        await frames(3);
        await set(() => page.setHidden(false));
        await frames();
        expect(topOf(40)).toBeCloseTo(200, -1);
        await set(() => page.setHidden(true));
        await frames(3);
      }
      await set(() => page.setHidden(false));
      expect(view.current?.scrollToEntry('message-120')).toBe(true);
      await frames();
      expect(topOf(120)).toBeCloseTo(200, -1);
    });
  });
});
