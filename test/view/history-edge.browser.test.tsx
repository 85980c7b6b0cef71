import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import '../../src/theme/styles.css';
import type { Edge } from '../../src/model/index.ts';
import { TranscriptView } from '../../src/view/index.ts';
import { conversation, end, loadingEdge, more, transcript } from '../../stories/fixtures.ts';

afterEach(cleanup);

const entries = conversation();
const longWords = {
  load: 'Ältere Nachrichten dieser Unterhaltung laden',
  loading: 'Ältere Nachrichten werden geladen',
};

/** The height of the older edge in px. */
function measure(older: Edge, width: number) {
  const { container } = render(
    <div style={{ inlineSize: width, blockSize: 600 }}>
      <TranscriptView transcript={transcript(entries, { older })} labels={{ older: longWords }} virtualized={false} />
    </div>,
  );
  const height = container.querySelector('[data-edge="older"]')?.getBoundingClientRect().height;
  cleanup();
  return height;
}

test.each([240, 360, 1200])('the older edge has one height for all that it says at %i px', (width) => {
  const height = measure(more, width);
  expect(height).toBeGreaterThanOrEqual(44);
  expect(measure(loadingEdge, width)).toBe(height);
  expect(measure(end, width)).toBe(height);
});
