// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TranscriptView } from '../../src/view/index.ts';
import { conversation, failedTranscript, transcript } from '../../stories/fixtures.ts';

test('a server without a document renders every row of the plain list', () => {
  const html = renderToString(<TranscriptView transcript={transcript(conversation())} virtualized={false} />);
  expect(html.match(/<article/g)).toHaveLength(conversation().length);
  expect(html).toContain('You too, bye');
});

test('a server renders the newest rows of the windowed list', () => {
  const html = renderToString(<TranscriptView transcript={transcript(conversation())} />);
  expect(html).toContain('You too, bye');
});

test('a server renders every other state', () => {
  expect(renderToString(<TranscriptView transcript={transcript([])} />)).toContain('No messages yet');
  expect(renderToString(<TranscriptView transcript={transcript([], { status: 'loading' })} />)).toContain('Loading');
  expect(renderToString(<TranscriptView transcript={failedTranscript('denied')} />)).toContain('no longer have access');
});

test('server markup has no style attribute, which a strict policy would not let through', () => {
  for (const state of [transcript(conversation()), transcript([]), transcript([], { status: 'loading' })]) {
    expect(renderToString(<TranscriptView transcript={state} />)).not.toContain('style=');
  }
});

test('server markup does not depend on the server’s clock, locale or time zone', () => {
  const state = transcript(conversation(Date.now() - 60 * 60_000));
  const html = renderToString(<TranscriptView transcript={state} virtualized={false} />);
  expect(html).not.toContain('Today');
  const given = renderToString(<TranscriptView transcript={state} locale="en" timeZone="UTC" virtualized={false} />);
  expect(html).toBe(given);
});
