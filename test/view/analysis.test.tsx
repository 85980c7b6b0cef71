import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFileSource } from '../../src/file.ts';
import { Transcript, TranscriptView, type LiveEvent, type Slots, type TranscriptSource } from '../../src/index.ts';
import type { ContactAnalysis, Entry, MessageAnalysis, TranscriptState } from '../../src/model/index.ts';
import { lostParcel, parcelFound } from '../../stories/contact-lens-files.ts';
import { agent, customer, message, minute, noon, transcript } from '../../stories/fixtures.ts';

afterEach(cleanup);

const supervisor = { role: 'SUPERVISOR' };
const lost = 'My parcel is lost';

const issue: MessageAnalysis = {
  sentiment: 'negative',
  points: [
    { kind: 'issue', name: null, span: { start: 3, end: 17 } },
    { kind: 'issue', name: null, span: { start: 0, end: 2 } },
    { kind: 'category', name: 'Lost parcel', span: null },
  ],
};
const entries: readonly Entry[] = [
  { ...message(customer, noon, lost), analysis: issue },
  { ...message(agent, noon + minute, 'One moment'), analysis: { sentiment: 'neutral', points: [] } },
  { ...message(agent, noon + 2 * minute, 'We send it again'), analysis: { sentiment: 'positive', points: [] } },
];
const [first] = entries;

const contact: ContactAnalysis = {
  contactId: 'contact-2',
  channel: 'CHAT',
  summary: 'A parcel was lost.',
  categories: ['Lost parcel', 'Greeting missing'],
  points: [
    { kind: 'issue', name: null, span: null, itemId: first?.id ?? '' },
    { kind: 'action', name: null, span: null, itemId: 'not-loaded' },
    { kind: 'category', name: 'Lost parcel', span: null, itemId: first?.id ?? '' },
  ],
  sentiment: [{ role: 'CUSTOMER', overall: -1, begin: -3.75, end: 2 }],
};

function show({ viewer = supervisor, slots }: { viewer?: { role: string }; slots?: Slots } = {}) {
  const jumpTo = vi.fn<TranscriptState['jumpTo']>(() => Promise.resolve('found'));
  const state = transcript(entries, { analysis: [contact], jumpTo });
  render(<TranscriptView transcript={state} viewer={viewer} slots={slots} locale="en" virtualized={false} />);
  return { jumpTo, card: () => screen.getByRole('group', { name: 'Contact analysis' }) };
}

const lineOf = (words: string) => {
  const line = screen.getAllByText(words).at(-1)?.closest('article');
  if (!line) throw new Error(`No message says “${words}”.`);
  return within(line);
};

describe('a message', () => {
  test('that was not neutral has a face with a name', () => {
    show();
    expect(lineOf('One moment').queryByRole('img', { name: /Neutral|Positive|Negative/ })).toBeNull();
    expect(lineOf('We send it again').getByRole('img', { name: 'Positive' })).toBeDefined();
    expect(screen.getByRole('img', { name: 'Negative' })).toBeDefined();
  });

  test('names each thing that was found in it once', () => {
    show();
    const found = screen.getByRole('list', { name: 'Found in this message' });
    expect(
      within(found)
        .getAllByRole('listitem')
        .map((point) => point.textContent),
    ).toEqual(['Issue', 'Lost parcel']);
  });
});

describe('the words of a message', () => {
  const found = (text: string, words: string, viewer = supervisor) => {
    const start = text.indexOf(words);
    const point = { kind: 'issue', name: null, span: { start, end: start + words.length } } as const;
    const entry = { ...message(customer, noon, text), analysis: { sentiment: null, points: [point] } };
    const view = <TranscriptView transcript={transcript([entry])} viewer={viewer} virtualized={false} />;
    const { container } = render(view);
    return [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  };

  test('in which something was found are marked, with the whole of a link among them', () => {
    expect(found('Hello, my parcel is lost. Bye', 'my parcel is lost')).toEqual(['my parcel is lost']);
    expect(found('Look at https://a.example/parcels now', 'parcels now')).toEqual(['https://a.example/parcels now']);
    expect(screen.getByRole('link', { name: 'https://a.example/parcels' })).toBeDefined();
  });

  test('are not marked where it was found in all of them, nor for customers', () => {
    expect(found('My parcel is lost ', 'My parcel is lost')).toEqual([]);
    expect(found('Hello, it is lost', 'it is lost', { role: 'CUSTOMER' })).toEqual([]);
  });
});

describe('the card of a contact', () => {
  test('stands above its first entry, with its summary, and how it felt in words', () => {
    const { card } = show();
    expect(card().compareDocumentPosition(lineOf('One moment').getByText('One moment'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(within(card()).getByText('A parcel was lost.')).toBeDefined();
    expect(within(card()).getByRole('img', { name: 'Customer: 1 negative' })).toBeDefined();
    expect(within(card()).getByRole('img', { name: 'Agent: 1 positive and 1 neutral' })).toBeDefined();
    expect(within(card()).getByText(/Score from -3.8 at the beginning to 2 at the end/)).toBeDefined();
  });

  test('leads to the messages that something was found in, also to those that are not loaded', async () => {
    const { card, jumpTo } = show();
    const press = (name: string) => userEvent.click(within(card()).getByRole('button', { name }));
    await press('parcel is lost');
    await press('In a message that is not loaded');
    await press('Lost parcel');
    expect(jumpTo.mock.calls).toEqual([[{ id: first?.id }], [{ id: 'not-loaded' }], [{ id: first?.id }]]);
    expect(within(card()).getByText('Greeting missing').closest('button')).toBeNull();
  });

  test('stands below the separator of each chapter that was analysed, and goes with it when it is closed', async () => {
    const source = createFileSource([lostParcel, parcelFound]);
    render(<Transcript source={source} viewer={supervisor} locale="en" timeZone="UTC" virtualized={false} />);
    await screen.findByText('The parcel was found.', {}, { timeout: 10_000 });
    const cards = screen.getAllByRole('group', { name: 'Contact analysis' });
    expect(cards.map((card) => within(card).getByText(/^The (customer asked|parcel was)/).textContent)).toEqual([
      expect.stringMatching(/^The customer asked/),
      'The parcel was found.',
    ]);
    const [toggle] = screen.getAllByRole('button', { expanded: true });
    if (toggle) await userEvent.click(toggle);
    expect(screen.getAllByRole('group', { name: 'Contact analysis' })).toEqual([cards[1]]);
  });
});

test('customers see nothing of it', () => {
  show({ viewer: { role: 'CUSTOMER' } });
  expect(screen.getByText(lost)).toBeDefined();
  for (const words of ['A parcel was lost.', 'Issue', 'Lost parcel', 'Contact analysis'])
    expect(screen.queryByText(words)).toBeNull();
  expect(screen.queryByRole('img', { name: 'Negative' })).toBeNull();
});

test('an app draws its own marks, or none', () => {
  show({
    slots: {
      sentiment: ({ sentiment }) => `felt ${sentiment}`,
      point: ({ point }) => (point.kind === 'category' ? `in ${point.name}` : null),
      chapterAnalysis: ({ analysis, children }) => <aside aria-label={analysis.contactId ?? ''}>{children}</aside>,
    },
  });
  for (const words of ['felt negative', 'felt neutral', 'felt positive', 'in Lost parcel'])
    expect(screen.getByText(words)).toBeDefined();
  expect(screen.queryByText('Issue')).toBeNull();
  expect(
    within(screen.getByRole('complementary', { name: 'contact-2' })).getByText('A parcel was lost.'),
  ).toBeDefined();
});

describe('a source that reads Contact Lens', () => {
  function source(answers: readonly (string | Error)[]) {
    const listeners = new Set<(event: LiveEvent) => void>();
    let asked = 0;
    const given: TranscriptSource = {
      ...createFileSource({ CustomerMetadata: { ContactId: 'contact-2' }, Transcript: lostParcel.Transcript }),
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      async getAnalysis() {
        const answer = answers[Math.min(asked, answers.length - 1)];
        asked += 1;
        if (answer instanceof Error) throw answer;
        return [{ ...contact, summary: answer ?? null }];
      },
    };
    return {
      source: given,
      asked: () => asked,
      tell: () => listeners.forEach((listener) => listener({ type: 'analysis' })),
    };
  }

  test('is asked once, and again when it says that there is something new', async () => {
    const { source: given, asked, tell } = source(['The first summary.', 'The second summary.']);
    const view = () => <Transcript source={given} viewer={supervisor} virtualized={false} />;
    const { rerender } = render(view());
    await screen.findByText('The first summary.');
    rerender(view());
    expect(asked()).toBe(1);
    tell();
    await screen.findByText('The second summary.');
    expect(asked()).toBe(2);
  });

  test('that cannot say it leaves the transcript as it is, without a word in the console', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const refusal = Object.assign(new Error('No.'), { name: 'AccessDeniedException' });
    const { source: given, asked } = source([refusal]);
    render(<Transcript source={given} viewer={supervisor} virtualized={false} />);
    await screen.findByText(/If they do not find it/);
    await waitFor(() => expect(asked()).toBe(1));
    expect(screen.queryByRole('group', { name: 'Contact analysis' })).toBeNull();
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});
