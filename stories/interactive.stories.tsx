import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import type { MessageEntry, TranscriptState } from '../src/model/index.ts';
import { TranscriptView } from '../src/view/index.ts';
import { assistant, customer, message, minute, noon, transcript } from './fixtures.ts';
import {
  answerBody,
  choiceOf,
  fullTemplates,
  interactiveBody,
  publishedTemplates,
  templateOf,
} from './interactive-samples.ts';

const meta = {
  title: 'Interactive messages',
  component: TranscriptView,
  args: { transcript: transcript([]), locale: 'en-GB', timeZone: 'Europe/Berlin', onReply: fn() },
} satisfies Meta<typeof TranscriptView>;

export default meta;
type Story = StoryObj<typeof meta>;

const phone = { width: 360, height: 640 };
const narrow = { width: 280, height: 640 };

const asked = (json: unknown, at = 0): MessageEntry => message(assistant, noon + at * minute, interactiveBody(json));

/** What the assistant asks last, so that it can be answered. */
const asks = (json: unknown): TranscriptState =>
  transcript([message(customer, noon - minute, 'Hello, I would like to go out on a boat'), asked(json)]);

/** The templates one after the other, each answered where there is something to choose. */
function answered(templates: readonly unknown[]): TranscriptState {
  const entries = templates.flatMap((json, index) => {
    const question = asked(json, 2 * index);
    const template = templateOf(question.body);
    const id = choiceOf(template);
    const time = noon + (2 * index + 1) * minute;
    return id === null
      ? [question, message(customer, time, 'I see')]
      : [question, message(customer, time, answerBody(template, id))];
  });
  return transcript(entries);
}

/** Every published sample, in a transcript that goes on behind it. */
export const PublishedReadOnly: Story = {
  args: {
    virtualized: false,
    transcript: transcript([
      ...publishedTemplates.map((json, index) => asked(json, index)),
      message(customer, noon + 60 * minute, 'I would rather write'),
    ]),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findAllByText('Billing');
    await expect(canvas.queryByRole('radio')).toBeNull();
    await expect(canvas.queryByText('Chosen')).toBeNull();
    await expect(canvas.queryByText('This message cannot be shown')).toBeNull();
  },
};

export const PublishedAnswered: Story = {
  args: { virtualized: false, transcript: answered(publishedTemplates) },
  play: async ({ canvasElement }) => {
    const chosen = await within(canvasElement).findAllByText('Chosen');
    const answerable = publishedTemplates.filter((json) => choiceOf(templateOf(interactiveBody(json))) !== null);
    // Of the list in pages the second has replaced the first.
    await expect(chosen).toHaveLength(answerable.length - 1);
  },
};

/** All that a template can have; its pictures are not allowed, and stand as their words. */
export const EveryMember: Story = {
  args: { virtualized: false, transcript: answered(Object.values(fullTemplates)) },
};

export const ListPicker: Story = {
  args: { transcript: asks(fullTemplates.listPicker) },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    const option = await canvas.findByRole('button', { name: 'To the lighthouse' });
    await userEvent.dblClick(option);
    await expect(args.onReply).toHaveBeenCalledOnce();
    await expect(args.onReply).toHaveBeenCalledWith(
      { contentType: 'text/plain', content: 'To the lighthouse' },
      expect.anything(),
    );
    await expect(option).toHaveTextContent('Sending');
    await userEvent.click(canvas.getByRole('button', { name: 'Into the sunset' }));
    await expect(args.onReply).toHaveBeenCalledOnce();
  },
};

export const ListPickerToAnswer: Story = {
  args: { transcript: asks(fullTemplates.listPicker) },
  parameters: phone,
};

export const Panel: Story = { args: { transcript: asks(fullTemplates.panel) } };

/** The page before and the page after can be asked for while the list can be answered. */
export const Paging: Story = {
  args: { transcript: asks(publishedTemplates.at(-2)) },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Show more' }));
    await expect(args.onReply).toHaveBeenCalledWith(
      expect.objectContaining({ content: expect.stringContaining('SHOW_MORE') }),
      expect.anything(),
    );
  },
};

export const QuickReply: Story = {
  args: { transcript: asks(fullTemplates.quickReply) },
  play: async ({ args, canvasElement }) => {
    (await within(canvasElement).findByRole('button', { name: 'Yes' })).focus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onReply).toHaveBeenCalledWith({ contentType: 'text/plain', content: 'No' }, expect.anything());
  },
};

/** One stop for the Tab key; the arrow keys go through the times, over the borders of the days. */
export const TimePicker: Story = {
  args: { transcript: asks(fullTemplates.timePicker) },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    const [first, , third] = await canvas.findAllByRole('radio');
    const confirm = canvas.getByRole('button', { name: 'Choose this time' });
    first?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(third).toBeChecked();
    await userEvent.tab();
    await expect(confirm).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onReply).toHaveBeenCalledWith(
      { contentType: 'text/plain', content: '2026-03-14T20:00+00:00' },
      expect.anything(),
    );
  },
};

export const TimePickerToAnswer: Story = {
  args: { transcript: asks(fullTemplates.timePicker) },
  parameters: phone,
};

/** Without an offset of its own its times are the reader's. */
export const TimePickerInReadersZone: Story = { args: { transcript: asks(publishedTemplates[2]) }, parameters: narrow };

export const Carousel: Story = {
  args: { transcript: asks(fullTemplates.carousel) },
  parameters: { width: 480, height: 640 },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    const next = await canvas.findByRole('button', { name: 'Next card' });
    next.focus();
    for (const place of ['2 of 4', '3 of 4', '4 of 4']) {
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(canvas.getByText(place)).toBeVisible());
    }
    await expect(next).toHaveAttribute('aria-disabled', 'true');
    const card = within(canvas.getByRole('group', { name: '4 of 4' }));
    await userEvent.click(card.getByRole('button', { name: 'Book Swift' }));
    await expect(args.onReply).toHaveBeenCalledWith(
      expect.objectContaining({ content: expect.stringContaining('Book Swift') }),
      expect.anything(),
    );
  },
};

export const CarouselToAnswer: Story = {
  args: { transcript: asks(fullTemplates.carousel) },
  parameters: phone,
};

export const CarouselRightToLeft: Story = {
  args: { transcript: asks(fullTemplates.carousel) },
  parameters: { dir: 'rtl', width: 400, height: 640 },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Next card' }));
    await waitFor(() => expect(canvas.getByText('2 of 4')).toBeVisible());
  },
};

/** The kit shows what the form's data says. */
export const ViewResource: Story = {
  args: { transcript: asks(fullTemplates.view) },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Contact · Full name')).toBeVisible();
    await expect(canvas.queryByText(/secret/)).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm' }));
    await expect(args.onReply).toHaveBeenCalledOnce();
  },
};

/** The app draws the form, and hands over what was filled in. */
export const ViewSlot: Story = {
  args: {
    transcript: asks(fullTemplates.view),
    slots: {
      view: ({ template, reply }) => (
        <form
          style={{ display: 'grid', gap: 8 }}
          onSubmit={(event) => {
            event.preventDefault();
            const guests = new FormData(event.currentTarget).get('guests');
            reply?.({
              contentType: 'application/vnd.amazonaws.connect.message.interactive.response',
              content: JSON.stringify({ action: 'Confirm', data: { guests }, templateType: 'ViewResource' }),
            });
          }}
        >
          <strong>{template.title}</strong>
          <label>
            Guests <input name="guests" type="number" defaultValue="4" />
          </label>
          <button type="submit" disabled={reply === null} style={{ minBlockSize: 44 }}>
            Book now
          </button>
        </form>
      ),
    },
  },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Book now' }));
    await expect(args.onReply).toHaveBeenCalledWith(
      expect.objectContaining({ content: expect.stringContaining('"guests":"4"') }),
      expect.anything(),
    );
  },
};

/** What is none of the known templates is readable text. */
export const Malformed: Story = {
  args: {
    transcript: transcript([
      asked({ templateType: 'ApplePay', data: { content: { title: 'Pay 12 euros' } } }),
      message(assistant, noon + minute, { type: 'interactive', template: null, text: '{"templateType":"ListPi' }),
    ]),
  },
};
