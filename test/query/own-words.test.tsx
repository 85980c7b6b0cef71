import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Transcript, type PendingMessage, type Viewer } from '../../src/index.ts';
import { createMemorySource } from '../../src/memory.ts';
import { message, messages, show } from './watching.tsx';

afterEach(cleanup);

const thanks: PendingMessage = { clientId: 'a', body: 'Thanks!', state: 'sending' };
const by = (index: number, role: string) =>
  message(index, { Content: 'Thanks!', ParticipantRole: role, ParticipantId: `${role} 1` });

const viewers: readonly (readonly [string, Viewer | undefined, string, string])[] = [
  ['the customer by default', undefined, 'CUSTOMER', 'AGENT'],
  ['an agent, by role', { role: 'AGENT' }, 'AGENT', 'CUSTOMER'],
  ['an agent, by id', { participantId: 'AGENT 1' }, 'AGENT', 'CUSTOMER'],
  ['a supervisor', { role: 'SUPERVISOR' }, 'SUPERVISOR', 'AGENT'],
];

describe.each(viewers)('the viewer is %s', (_name, viewer, own, other) => {
  test('an unsent message stays where the other side says the same, and goes when its own item comes', async () => {
    const source = createMemorySource([message(0, { ParticipantId: 'bot', ParticipantRole: 'CUSTOM_BOT' })]);
    const view = show({ source, pending: [thanks], viewer });
    await view.ready();
    act(() => source.push(by(1, other)));
    await waitFor(() => expect(view.ids()).toEqual(['message-0', 'message-1', null]));
    act(() => source.push(by(2, own)));
    await waitFor(() => expect(view.ids()).toEqual(['message-0', 'message-1', 'message-2']));
  });

  test('so in <Transcript>', async () => {
    const source = createMemorySource([message(0, { ParticipantId: 'bot', ParticipantRole: 'CUSTOM_BOT' })]);
    const view = render(<Transcript source={source} viewer={viewer} virtualized={false} pending={[thanks]} />);
    const sending = () => view.container.querySelectorAll('[data-part="delivery"][data-delivery="sending"]').length;
    await waitFor(() => expect(sending()).toBe(1));
    act(() => source.push(by(1, other)));
    await waitFor(() => expect(view.container.textContent.match(/Thanks!/g)?.length).toBeGreaterThanOrEqual(2));
    expect(sending()).toBe(1);
    act(() => source.push(by(2, own)));
    await waitFor(() => expect(sending()).toBe(0));
  });
});

test('a jump to elsewhere and back does not bring back what has come', async () => {
  const source = createMemorySource(messages(0, 100));
  const view = show({ source, pageSize: 10, pending: [thanks] });
  await view.ready();
  act(() => source.push(by(100, 'CUSTOMER')));
  await waitFor(() => expect(view.ids().at(-1)).toBe('message-100'));
  await act(() => view.state().jumpTo({ id: 'message-20' }));
  await act(() => view.state().jumpTo('latest'));
  await waitFor(() => expect(view.ids().at(-1)).toBe('message-100'));
});
