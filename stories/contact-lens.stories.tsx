import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { createContactLensSource } from '../src/contact-lens.ts';
import { createFileSource } from '../src/file.ts';
import { Transcript } from '../src/index.ts';
import published from '../test/fixtures/samples/contact-lens-chat-original.json' with { type: 'json' };
import { lostParcel, parcelFound, parcelSegments } from './contact-lens-files.ts';

const meta = {
  title: 'Contact Lens',
  component: Transcript,
  args: {
    source: createFileSource(published),
    viewer: { role: 'SUPERVISOR' },
    locale: 'en-GB',
    timeZone: 'Europe/Berlin',
    virtualized: false,
  },
} satisfies Meta<typeof Transcript>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The file that AWS publishes as an example: redacted words, sentiment, an issue, an outcome and a category. */
export const PublishedFile: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const card = await canvas.findByRole('group', { name: 'Contact analysis' });
    await expect(
      within(card).getByRole('img', { name: 'Customer: 2 positive, 8 neutral and 3 negative' }),
    ).toBeVisible();
    await expect(canvas.getAllByRole('img', { name: 'Redacted' }).length).toBeGreaterThan(8);
    await userEvent.click(within(card).getByRole('button', { name: 'agent-intro' }));
  },
};

/** Redacted words stay so for everybody; what was found is not for the customer. */
export const ForTheCustomer: Story = {
  args: { viewer: { role: 'CUSTOMER' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText(/Looking/);
    await expect(canvas.queryByRole('group', { name: 'Contact analysis' })).toBeNull();
    await expect(canvas.queryByText('Issue')).toBeNull();
    await expect(canvas.getAllByRole('img', { name: 'Redacted' }).length).toBeGreaterThan(8);
  },
};

const twoContacts = createFileSource([lostParcel, parcelFound]);

/** Two redacted files of one customer: each chapter begins with what is said of it. */
export const Chapters: Story = { args: { source: twoContacts } };

/** The app's own marks, and no card. */
export const Slots: Story = {
  args: {
    slots: {
      sentiment: ({ sentiment }) => (sentiment === 'negative' ? '⚠' : null),
      point: ({ point, children }) => (point.kind === 'issue' ? children : null),
      chapterAnalysis: () => null,
    },
  },
};

/** The segments of ListRealtimeContactAnalysisSegmentsV2 while the chat goes on. */
export const RealTime: Story = {
  args: {
    source: createContactLensSource({
      contactId: 'contact-1',
      listSegments: () => Promise.resolve({ Channel: 'CHAT', Status: 'IN_PROGRESS', Segments: parcelSegments }),
    }),
  },
};
