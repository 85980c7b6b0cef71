import { act } from '@testing-library/react';

const start = Date.parse('2026-11-20T08:00:00.000Z');

/** A message of an agent, of a length of its own; each two minutes after the one before it. */
export const messageOf = (number: number) => ({
  Id: `message-${number}`,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: `Number ${number}, ${'and so on '.repeat((number * 7) % 40)}`,
  ParticipantId: 'agent',
  ParticipantRole: 'AGENT',
  DisplayName: 'Jonas',
  AbsoluteTime: new Date(start + number * 120_000).toISOString(),
});

/** The scrolling region of the only list on the page. */
export function scroller(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-part="scroller"]');
  if (!found) throw new Error('There is no list.');
  return found;
}

/** How many px of content are below the view. */
export const below = (): number => scroller().scrollHeight - scroller().clientHeight - scroller().scrollTop;

/** Lets so many frames pass. */
export async function frames(count = 8): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
}
