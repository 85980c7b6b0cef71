import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { TranscriptView } from '../src/view/index.ts';
import { agent, assistant, customer, message, minute, noon, supervisor, system, transcript } from './fixtures.ts';

const meta = {
  title: 'Participants',
  component: TranscriptView,
  args: { transcript: transcript([]), locale: 'en-GB', timeZone: 'Europe/Berlin', virtualized: false },
} satisfies Meta<typeof TranscriptView>;

export default meta;
type Story = StoryObj<typeof meta>;

const everybody = transcript([
  message(system, noon, 'You are number two in the queue.'),
  message(assistant, noon + minute, 'While you wait: what is it about?'),
  message({ id: 'bot', name: 'Nora', role: 'CUSTOM_BOT' }, noon + 2 * minute, 'I can look up a booking for you.'),
  message(customer, noon + 3 * minute, 'My flight was moved'),
  message(agent, noon + 4 * minute, 'Good morning Amira, this is Jonas.'),
  message(supervisor, noon + 5 * minute, 'Priya here, I can approve the refund.'),
  message({ id: 'somebody', name: '[PII]', role: 'AGENT' }, noon + 6 * minute, 'And I am from the airline.'),
  message({ id: 'nobody', name: null, role: 'SUPERVISOR' }, noon + 7 * minute, 'All done.'),
]);

/** A bot is told from a person by its corners, and a name that only stands for a role is said in words. */
export const Everybody: Story = {
  args: { transcript: everybody },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const name of ['System message', 'Assistant', 'Nora', 'Priya Raman', '(name removed)', 'Supervisor']) {
      await expect(canvas.getByText(name)).toBeVisible();
    }
  },
};
