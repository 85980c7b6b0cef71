import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { TranscriptView } from '../../../src/view/index.ts';
import { customer, message, noon, transcript } from '../../../stories/fixtures.ts';

afterEach(cleanup);

const show = (text: string) =>
  render(
    <TranscriptView
      transcript={transcript([message(customer, noon, text)])}
      locale="en-GB"
      timeZone="UTC"
      virtualized={false}
    />,
  );

test('the answer to a time picker is shown in words, and as it was sent in its title', () => {
  show('2026-03-14T18:30+00:00');
  expect(screen.getByTitle('2026-03-14T18:30+00:00').textContent).toMatch(/^Saturday,? 14 March 2026 at 18:30$/);
});

test.each([
  '2026-03-14T18:30:00.000Z',
  'at 2026-03-14T18:30+00:00',
  '2026-13-14T18:30+00:00',
  '1970-01-01T00:00+99:99',
])('other texts stay as they are: %s', (text) => {
  show(text);
  expect(screen.getByText(text)).toBeDefined();
});
