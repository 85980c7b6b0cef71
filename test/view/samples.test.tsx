import { readdirSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import attachmentItems from '../fixtures/samples/attachment-items.json' with { type: 'json' };
import contactLens from '../fixtures/samples/contact-lens-chat-original.json' with { type: 'json' };
import responses from '../fixtures/samples/error-and-edge-responses.json' with { type: 'json' };
import templates from '../fixtures/samples/interactive-templates-chat-interface-docs.json' with { type: 'json' };
import viewsAndResponses from '../fixtures/samples/interactive-view-and-response-content.json' with { type: 'json' };
import receiptItems from '../fixtures/samples/receipt-items.json' with { type: 'json' };
import notification from '../fixtures/samples/sns-message-streaming-notification.json' with { type: 'json' };
import frames from '../fixtures/samples/ws-frames-listpicker-show-more.json' with { type: 'json' };
import { createFileSource } from '../../src/file.ts';
import { createHttpSource } from '../../src/http.ts';
import { Transcript, TranscriptView, useTranscriptItems } from '../../src/index.ts';
import { onScreen, saidBy } from '../fixtures/said.ts';

afterEach(cleanup);

const interactive = 'application/vnd.amazonaws.connect.message.interactive';
const asMessages = (samples: readonly { readonly ContentType: string; readonly Content: unknown }[]) =>
  samples.map(({ ContentType, Content }, index) => ({
    Id: `content-${index}`,
    Type: 'MESSAGE',
    ContentType,
    Content: JSON.stringify(Content),
  }));
const frameItems = frames.items.map((frame): unknown =>
  typeof frame.content === 'string' ? JSON.parse(frame.content) : { Type: 'MESSAGE', ...frame },
);

function Items({ items }: { readonly items: readonly unknown[] }): ReactNode {
  return <TranscriptView transcript={useTranscriptItems(items)} virtualized={false} />;
}

/** The row of an item by its Id, or all rows where it has none. */
function shownFor(item: unknown, container: HTMLElement): string {
  const id = typeof item === 'object' && item !== null && 'Id' in item ? String(item.Id) : '';
  return onScreen((id === '' ? container : container.querySelector(`[data-key="${id}"]`))?.textContent ?? '');
}

function expectAllSaid(items: readonly unknown[], container: HTMLElement): void {
  for (const item of items) {
    for (const words of saidBy(item)) expect(shownFor(item, container)).toContain(onScreen(words));
  }
  expect(items.flatMap(saidBy).length).toBeGreaterThan(0);
  expect(container.querySelector('[data-part="row-failure"]')).toBeNull();
}

describe('a stored file is read and shown, with every item that says something', () => {
  test.each([
    ['contact-lens-chat-original.json', contactLens, contactLens.Transcript],
    ['sns-message-streaming-notification.json', notification, [JSON.parse(notification.Message)]],
    // The second page of the list takes the place of the first.
    ['ws-frames-listpicker-show-more.json', frames.items, frameItems.toSpliced(1, 1)],
  ])('%s', async (_name, file, items) => {
    const { container } = render(<Transcript source={createFileSource(file)} virtualized={false} />);
    await screen.findByText('Beginning of conversation');
    expectAllSaid(items, container);
  });
});

describe('items that the app has are shown, with everyone that says something', () => {
  test.each([
    ['attachment-items.json', attachmentItems.flatMap((sample) => sample.item ?? [])],
    ['receipt-items.json', receiptItems.map((sample) => sample.item)],
    [
      'interactive-templates-chat-interface-docs.json',
      asMessages(templates.map((Content) => ({ ContentType: interactive, Content }))),
    ],
    ['interactive-view-and-response-content.json', asMessages(viewsAndResponses)],
  ])('%s', (_name, items) => {
    const { container } = render(<Items items={items} />);
    expectAllSaid(items, container);
  });
});

test.each(responses.filter((sample) => sample.response !== undefined))(
  'error-and-edge-responses.json: $source is said in words',
  async ({ response }) => {
    const { status = 0, body } = response ?? {};
    const fetch = () => Promise.resolve(Response.json(body, { status }));
    const source = createHttpSource({ endpoint: 'https://participant.example', connectionToken: 'token', fetch });
    render(<Transcript source={source} />);
    const words = await screen.findByText(status === 200 ? 'No messages yet' : /The request was not accepted/);
    expect(words).toBeDefined();
  },
);

test('no sample is left out', () => {
  const names = readdirSync(`${import.meta.dirname}/../fixtures/samples`).filter((name) => name.endsWith('.json'));
  expect(names.toSorted()).toEqual([
    'attachment-items.json',
    'contact-lens-chat-original.json',
    'error-and-edge-responses.json',
    'interactive-templates-chat-interface-docs.json',
    'interactive-view-and-response-content.json',
    'receipt-items.json',
    'sns-message-streaming-notification.json',
    'ws-frames-listpicker-show-more.json',
  ]);
});
