import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import type { OpenedAttachment } from '../src/model/index.ts';
import { TranscriptView } from '../src/view/index.ts';
import { agent, customer, failure, file, message, minute, noon, readBy, transcript } from './fixtures.ts';
import { pictureLink } from './pictures.ts';

/** Width, height and hue of each picture that the stories name. */
const pictures: Readonly<Record<string, readonly [number, number, number]>> = {
  wide: [1600, 1000, 205],
  portrait: [900, 1600, 260],
  square: [1000, 1000, 15],
  panorama: [2400, 500, 330],
  small: [96, 72, 120],
};

const links = new Map<string, Promise<OpenedAttachment>>();
function openAttachment(id: string): Promise<OpenedAttachment> {
  const size = pictures[id];
  if (!size) return Promise.reject(failure('unavailable'));
  const link = links.get(id) ?? pictureLink(...size);
  links.set(id, link);
  return link;
}

const image = (id: string, name = `${id}.jpg`) => ({ id, name, contentType: 'image/jpeg' });

const meta = {
  title: 'Attachments',
  component: TranscriptView,
  args: { transcript: transcript([]), locale: 'en-GB', timeZone: 'Europe/Berlin', virtualized: false },
} satisfies Meta<typeof TranscriptView>;

export default meta;
type Story = StoryObj<typeof meta>;

const shown = transcript(
  [
    message(agent, noon, 'Could you send a photo of it, please?'),
    file(customer, noon + minute, [image('wide', 'IMG_2041.jpg')]),
    message(customer, noon + minute, 'and one from above', { receipts: [readBy(agent, noon + 2 * minute)] }),
    file(customer, noon + minute, [image('portrait')]),
    message(agent, noon + 5 * minute, 'Thank you! This is what it should look like:'),
    file(agent, noon + 5 * minute, [image('square')]),
  ],
  { openAttachment },
);

async function loaded(canvasElement: HTMLElement, count: number): Promise<void> {
  await waitFor(
    () =>
      expect([...canvasElement.querySelectorAll('img')].filter(({ naturalWidth }) => naturalWidth > 0)).toHaveLength(
        count,
      ),
    // In ms. Each picture is drawn and encoded first, which waits for other pages where processors are busy.
    { timeout: 15_000 },
  );
}

/** Each link is asked for when the image comes into view; its box has its size from the start. */
export const Previews: Story = {
  args: { transcript: shown },
  play: ({ canvasElement }) => loaded(canvasElement, 3),
};

/** What is too long to be cut, or smaller than its box, stands in it whole. */
export const Shapes: Story = {
  args: {
    transcript: transcript(
      [
        file(customer, noon, [image('panorama')]),
        file(customer, noon, [image('small')]),
        file(agent, noon, [{ ...image('wide'), name: 'no-type.webp', contentType: null }]),
      ],
      { openAttachment },
    ),
  },
  play: ({ canvasElement }) => loaded(canvasElement, 3),
};

const several = transcript(
  [
    file(customer, noon, [image('wide'), image('square')]),
    file(agent, noon + 5 * minute, [
      image('portrait'),
      { id: 'list', name: 'parts-list-2026-11-final-corrected-version.pdf', contentType: 'application/pdf' },
      image('wide'),
      image('square'),
      { id: 'scan', name: 'one-more.png', contentType: 'image/png', state: 'scanning' },
    ]),
  ],
  { openAttachment },
);

export const Several: Story = {
  args: { transcript: several },
  play: ({ canvasElement }) => loaded(canvasElement, 5),
};

/** Neither link nor image: the file stays within reach, and the image can be tried again. */
export const PreviewFailed: Story = {
  args: { transcript: transcript([file(agent, noon, [image('gone')])], { openAttachment }) },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('This image could not be shown');
    await expect(within(canvasElement).getByRole('button', { name: 'Try again: gone.jpg' })).toBeVisible();
  },
};

export const WithoutPreviews: Story = { args: { transcript: several, previews: false } };

/** One image large, with its neighbours, zoom and a way to the file. */
export const Viewer: Story = {
  args: { transcript: shown },
  play: async ({ canvasElement }) => {
    await loaded(canvasElement, 3);
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'IMG_2041.jpg' }));
    const viewer = await screen.findByRole('dialog', { name: 'IMG_2041.jpg' });
    await waitFor(() => expect(viewer).toBeVisible());
  },
};

/** The real extension is what stands last, whatever the name does. */
export const Names: Story = {
  args: {
    transcript: transcript(
      [
        'invoice.pdf',
        'photo\u202Egpj.exe',
        `holiday.jpg${' '.repeat(80)}.exe`,
        '../../etc/passwd',
        'תמונה מהחופשה.jpg.exe',
        `${'a-very-long-name-'.repeat(17)}end.docx`,
        '\u202E\n',
        null,
      ].map((name, index) =>
        file(index % 2 === 0 ? agent : customer, noon + index * minute, [{ id: `${index}`, name }]),
      ),
    ),
  },
};
