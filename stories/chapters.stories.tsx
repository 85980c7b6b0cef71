import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Entry, Participant } from '../src/model/index.ts';
import { TranscriptView } from '../src/view/index.ts';
import { conversation, day, history, minute, more, noon, supervisor, transcript } from './fixtures.ts';

const meta = {
  title: 'Chapters',
  component: TranscriptView,
  args: { transcript: transcript([]), locale: 'en-GB', timeZone: 'Europe/Berlin' },
} satisfies Meta<typeof TranscriptView>;

export default meta;
type Story = StoryObj<typeof meta>;

const mei: Participant = { id: 'agent-2', name: 'Mei Tanaka', role: 'AGENT' };

/** The entries as part of one contact; its agent is another one where that is given. */
function contact(contactId: string, past: boolean, entries: readonly Entry[], agent?: Participant): readonly Entry[] {
  return entries.map((entry) => ({
    ...entry,
    contactId,
    past,
    participant: agent && entry.participant.role === 'AGENT' ? agent : entry.participant,
  }));
}

/** Three contacts of one persistent chat. */
const threeChats = transcript([
  ...contact('contact-1', true, history(24, noon - 63 * day)),
  ...contact('contact-2', true, conversation(noon - 9 * day), mei),
  ...contact('contact-3', false, conversation(noon)),
]);

export const Chapters: Story = { args: { transcript: threeChats, virtualized: false } };

/** A closed chapter has its own row only, and says still what it holds. */
export const Collapsed: Story = {
  args: { transcript: threeChats, virtualized: false },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const name of [/1 January|January/, /3 March/]) {
      await userEvent.click(await canvas.findByRole('button', { name }));
    }
    await expect(canvas.getAllByRole('button', { expanded: false })).toHaveLength(2);
    await expect(canvas.queryByText(/1\. Could you check/)).toBeNull();
  },
};

/** While older messages may be missing, their number is not said. */
export const PartlyLoaded: Story = {
  args: { transcript: { ...threeChats, older: more }, virtualized: false },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/24\+ messages/);
  },
};

function scrollerOf(canvasElement: HTMLElement): HTMLElement {
  const scroller = canvasElement.querySelector<HTMLElement>('[data-part="scroller"]');
  if (!scroller) throw new Error('There is no list.');
  return scroller;
}

/** Away from the newest entry the current chapter stays in sight, with the way to the ones around it. */
export const StickyHeader: Story = {
  args: { transcript: threeChats },
  parameters: { height: 560 },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(scrollerOf(canvasElement).scrollTop).toBeGreaterThan(0));
    scrollerOf(canvasElement).scrollTop -= 500;
    await userEvent.click(await canvas.findByRole('button', { name: 'Older chapter' }));
    await waitFor(() => expect(canvas.getByRole('navigation', { name: 'Chapters' })).toHaveTextContent(/12 March/));
    await waitFor(() => expect(canvas.getByRole('button', { name: /^Current chat · / })).toBeVisible());
  },
};

/** What a supervisor did is in the chapter's people for agents only. */
export const WithASupervisor: Story = {
  args: {
    virtualized: false,
    viewer: { role: 'AGENT' },
    transcript: transcript([
      ...contact('contact-1', true, history(3, noon - 63 * day)),
      ...contact(
        'contact-2',
        false,
        conversation(noon).map((entry, index) =>
          index === 5 ? { ...entry, time: noon + 3 * minute, participant: supervisor } : entry,
        ),
      ),
    ]),
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/^Chat · .*Priya Raman/);
  },
};
