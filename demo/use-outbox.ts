import { useCallback, useState } from 'react';
import type { PendingMessage } from '../src/index.ts';
import type { TemplateReply } from '../src/model.ts';
import { sendMessage, type ParticipantAccess } from './participant.ts';

/** The messages that are on their way, or did not get there. */
export interface Outbox {
  readonly pending: readonly PendingMessage[];
  readonly send: (message: TemplateReply) => void;
  readonly retry: (clientId: string) => void;
  /** Drops messages that the transcript has. */
  readonly forget: (clientIds: ReadonlySet<string>) => void;
}

export function useOutbox({ endpoint, connectionToken }: ParticipantAccess): Outbox {
  const [pending, setPending] = useState<readonly PendingMessage[]>([]);
  const change = useCallback(
    (clientId: string, changes: Partial<PendingMessage>) =>
      setPending((all) => all.map((one) => (one.clientId === clientId ? { ...one, ...changes } : one))),
    [],
  );
  const deliver = useCallback(
    (clientId: string, message: TemplateReply) =>
      sendMessage({ endpoint, connectionToken }, message, clientId).then(
        (id) => change(clientId, { id }),
        () => change(clientId, { state: 'failed' }),
      ),
    [endpoint, connectionToken, change],
  );
  const send = useCallback(
    (message: TemplateReply) => {
      const { contentType, content: body } = message;
      const clientId = crypto.randomUUID();
      setPending((all) => [...all, { clientId, contentType, body, state: 'sending', time: Date.now() }]);
      void deliver(clientId, message);
    },
    [deliver],
  );
  const retry = (clientId: string): void => {
    const message = pending.find((one) => one.clientId === clientId);
    if (message?.state !== 'failed') return;
    change(clientId, { state: 'sending' });
    const { contentType = 'text/plain', body: content } = message;
    void deliver(clientId, { contentType, content });
  };
  const forget = useCallback(
    (clientIds: ReadonlySet<string>) => setPending((all) => all.filter(({ clientId }) => !clientIds.has(clientId))),
    [],
  );
  return { pending, send, retry, forget };
}
