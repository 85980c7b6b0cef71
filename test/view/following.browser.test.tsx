import { act, cleanup, render } from '@testing-library/react';
import { createRef, useImperativeHandle, useState, type ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import '../../src/theme/styles.css';
import { TranscriptView, useTranscriptItems } from '../../src/index.ts';
import { below, frames, messageOf, scroller } from './rendered-list.ts';

afterEach(cleanup);

const setCount = createRef<(count: number) => void>();

function Page({ virtualized }: { readonly virtualized: boolean }): ReactNode {
  const [count, set] = useState(60);
  useImperativeHandle(setCount, () => set, []);
  const transcript = useTranscriptItems(Array.from({ length: count }, (_, number) => messageOf(number)));
  return (
    <div style={{ inlineSize: 400, blockSize: 300 }}>
      <TranscriptView transcript={transcript} virtualized={virtualized} locale="en" timeZone="UTC" />
    </div>
  );
}

describe.each([
  { list: 'windowed', virtualized: true },
  { list: 'plain', virtualized: false },
])('a $list list at its end', ({ virtualized }) => {
  test('stays where the focus takes the reader, also if a message arrives in the same moment', async () => {
    render(<Page virtualized={virtualized} />);
    await frames();
    expect(below()).toBeLessThanOrEqual(1);
    const above = [...scroller().querySelectorAll<HTMLElement>('article')].findLast(
      (row) => row.getBoundingClientRect().bottom < scroller().getBoundingClientRect().top,
    );
    if (!above) throw new Error('There is no row above the view.');
    await act(async () => {
      above.focus();
      setCount.current?.(61);
    });
    await frames();
    const row = document.activeElement?.getBoundingClientRect();
    expect(document.activeElement?.getAttribute('data-key')).toBe(above.dataset['key']);
    expect(row?.bottom).toBeGreaterThan(scroller().getBoundingClientRect().top + 10);
    const { scrollTop } = scroller();
    await act(async () => setCount.current?.(62));
    await frames();
    expect(scroller().scrollTop).toBe(scrollTop);
  });
});
