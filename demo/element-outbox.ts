import type { ConnectTranscriptElement } from '../src/element.ts';
import type { PendingMessage } from '../src/index.ts';
import type { TemplateReply } from '../src/model.ts';
import { sendMessage, type ParticipantAccess } from './participant.ts';

/**
 * Sends messages, and shows in the element those that are on their way or did not get there.
 * @returns sends one
 */
export function sendThrough(element: ConnectTranscriptElement, access: ParticipantAccess) {
  const pending = new Map<string, PendingMessage>();
  const show = () => (element.pending = [...pending.values()]);

  async function deliver(message: PendingMessage): Promise<void> {
    const { clientId, body, contentType = 'text/plain' } = message;
    const set = (changes: Partial<PendingMessage>) => {
      pending.set(clientId, { ...message, ...changes });
      show();
    };
    set({ state: 'sending' });
    try {
      set({ id: await sendMessage(access, { contentType, content: body }, clientId) });
    } catch {
      set({ state: 'failed' });
    }
  }

  element.addEventListener('transcript-retry', ({ detail: { entry } }) => {
    const message = pending.get(entry.clientId ?? '');
    if (message) void deliver(message);
  });
  element.addEventListener('transcript-change', ({ detail: { transcript } }) => {
    const arrived = [...pending.values()].filter(({ id }) => transcript.entries.some((entry) => entry.id === id));
    for (const { clientId } of arrived) pending.delete(clientId);
    if (arrived.length > 0) show();
  });

  return ({ contentType, content }: TemplateReply): void => {
    const clientId = crypto.randomUUID();
    void deliver({ clientId, contentType, body: content, state: 'sending', time: Date.now() });
  };
}
