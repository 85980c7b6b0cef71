import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/theme/styles.css';
import { TranscriptView } from '../../src/view/index.ts';
import { agent, message, minute, transcript } from '../../stories/fixtures.ts';

const now = Date.now();
const state = transcript(
  Array.from({ length: 200 }, (_, index) =>
    message(agent, now - (199 - index) * 6 * 60 * minute, `Message ${index + 1}`),
  ),
);

/** The browser's note that a list measured rows and moved them in the same frame; no matter of hydration. */
const isMeasuring = (words: string) => words.includes('ResizeObserver loop');

let root: Root | null = null;
const container = document.createElement('div');
container.style.blockSize = '400px';

beforeEach(() => document.body.append(container));
afterEach(() => {
  root?.unmount();
  container.remove();
  vi.restoreAllMocks();
});

test.each([true, false])('server markup is taken over without a warning (virtualized: %s)', async (virtualized) => {
  const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const recoverable = vi.fn<(error: unknown) => void>();
  const view = <TranscriptView transcript={state} virtualized={virtualized} />;
  container.innerHTML = renderToString(view);
  expect(container.textContent).toContain('Message 200');
  expect(container.textContent).not.toContain('Today');
  root = hydrateRoot(container, view, { onRecoverableError: recoverable });
  await expect.poll(() => container.textContent).toMatch(/Today|Yesterday/);
  await expect.poll(() => container.querySelector('[data-part="scroller"]')?.scrollTop).toBeGreaterThan(0);
  await expect.poll(() => container.textContent).toContain('Message 200');
  const said = complaints.flatMap((spy) => spy.mock.calls.map(String));
  expect(said.filter((words) => !isMeasuring(words))).toEqual([]);
  expect(recoverable).not.toHaveBeenCalled();
});
