import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Delivery, EventName } from '../src/model/index.ts';
import { TranscriptView } from '../src/view/index.ts';
import {
  agent,
  customer,
  deliveredTo,
  event,
  failure,
  file,
  message,
  minute,
  noon,
  readBy,
  supervisor,
  transcript,
} from './fixtures.ts';

const meta = {
  title: 'Parts',
  component: TranscriptView,
  args: { transcript: transcript([]), locale: 'en-GB', timeZone: 'Europe/Berlin', virtualized: false },
} satisfies Meta<typeof TranscriptView>;

export default meta;
type Story = StoryObj<typeof meta>;

const eventNames: readonly EventName[] = [
  'participant-joined',
  'participant-left',
  'participant-invited',
  'participant-idle',
  'participant-returned',
  'participant-disconnected',
  'participant-active',
  'participant-inactive',
  'participant-renamed',
  'transfer-succeeded',
  'transfer-failed',
  'chat-ended',
  'chat-resumed',
  'authentication-initiated',
  'authentication-succeeded',
  'authentication-failed',
  'authentication-timeout',
  'authentication-expired',
  'authentication-cancelled',
  'workflow-cancelled',
];

export const Events: Story = {
  args: {
    transcript: transcript(eventNames.map((name, index) => event(agent, noon + index * minute, name))),
  },
};

export const OwnEvents: Story = {
  args: {
    transcript: transcript(eventNames.slice(0, 9).map((name, index) => event(customer, noon + index * minute, name))),
  },
};

const files = [
  file(agent, noon, [
    { id: 'a', name: 'invoice-2026-0312-final-corrected-version.pdf', contentType: 'application/pdf' },
  ]),
  file(agent, noon, [{ id: 'b', name: 'damage-front-left.jpg', contentType: 'image/jpeg', state: 'scanning' }]),
  file(agent, noon, [{ id: 'c', name: 'setup.zip', contentType: 'application/zip', state: 'refused' }]),
  file(agent, noon, [{ id: null, name: 'recording.mp3', contentType: 'audio/mpeg', state: 'unavailable' }]),
  file(customer, noon + minute, [
    { id: 'd', name: 'receipts.xlsx', contentType: null },
    { id: 'e', name: 'screen recording.mov', contentType: 'video/quicktime' },
  ]),
  file(customer, noon + minute, [{ id: 'f', name: null, contentType: null }], {
    delivery: 'read',
    receipts: [readBy(agent, noon + 2 * minute)],
  }),
];

export const Attachments: Story = { args: { transcript: transcript(files) } };

export const AttachmentOpening: Story = {
  args: { transcript: transcript(files.slice(0, 1), { openAttachment: () => new Promise(() => {}) }) },
  play: async ({ canvasElement }) => {
    const chip = await within(canvasElement).findByRole('button', { name: /invoice/ });
    await userEvent.click(chip);
    await expect(chip).toHaveTextContent('Opening…');
  },
};

export const AttachmentFailed: Story = {
  args: {
    transcript: transcript(files.slice(0, 1), { openAttachment: () => Promise.reject(failure('unavailable')) }),
  },
  play: async ({ canvasElement }) => {
    const chip = await within(canvasElement).findByRole('button', { name: /invoice/ });
    await userEvent.click(chip);
    await within(chip).findByText(/not available/);
  },
};

const deliveries: readonly Delivery[] = ['read', 'delivered', 'sent', 'processing', 'sending', 'failed', 'rejected'];

const delivered = transcript(
  deliveries.map((delivery, index) =>
    message(customer, noon + index * minute, `This one is ${delivery}`, {
      delivery,
      receipts:
        delivery === 'read'
          ? [readBy(agent, noon + minute), deliveredTo(supervisor, noon)]
          : delivery === 'delivered'
            ? [deliveredTo(agent, noon + minute)]
            : [],
    }),
  ),
);

export const DeliveryStates: Story = { args: { transcript: delivered } };

/** The words of another's refused message stand below its bubble, not in the avatar's column. */
export const DeliveryStatesOfTheOther: Story = {
  args: { transcript: delivered, viewer: { role: 'AGENT' } },
  play: async ({ canvasElement }) => {
    const [words] = await within(canvasElement).findAllByText(/^Not delivered: refused/);
    await expect(words?.getBoundingClientRect().height).toBeLessThan(20);
  },
};

export const Recipients: Story = {
  args: { transcript: delivered },
  play: async ({ canvasElement }) => {
    (await within(canvasElement).findByRole('button', { name: 'Read' })).focus();
    await expect(await within(canvasElement).findByRole('tooltip')).toHaveTextContent(/Read by Jonas Weber/);
  },
};
