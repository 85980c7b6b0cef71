import { configure, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemorySource } from 'connect-transcript/memory';
import { conversation } from '../conversation.ts';
import { Chat } from './chat.tsx';

configure({ asyncUtilTimeout: 20_000 });

test('all messages that are loaded are there, the older ones after a click, and what is sent comes last', async () => {
  render(<Chat source={createMemorySource(conversation)} virtualized={false} />);
  const feed = within(await screen.findByRole('feed'));
  await feed.findByText('on its way');
  expect(feed.getAllByText(/^Message number/)).toHaveLength(49);

  await userEvent.click(screen.getByRole('button', { name: 'Load older messages' }));
  await feed.findByText('Message number 30');
  expect(feed.getAllByText(/^Message number/)).toHaveLength(99);

  await userEvent.type(screen.getByRole('textbox', { name: 'Message' }), 'Thank you');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(feed.getAllByRole('article').at(-1)?.textContent).toContain('Thank you');
});
