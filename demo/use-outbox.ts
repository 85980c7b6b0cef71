import { useCallback, useState } from 'react';
import type { PendingMessage } from '../src/index.ts';
import { sendMessage, type ParticipantAccess } from './participant.ts';

/** The messages that are on their way, or did not get there. */
export interface Outbox {
  readonly pending: readonly PendingMessage[];
  readonly send: (text: string) => void;
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
    (clientId: string, text: string) =>
      sendMessage({ endpoint, connectionToken }, text, clientId).then(
        (id) => change(clientId, { id }),
        () => change(clientId, { state: 'failed' }),
      ),
    [endpoint, connectionToken, change],
  );
  const send = useCallback(
    (body: string) => {
      const clientId = crypto.randomUUID();
      setPending((all) => [...all, { clientId, body, state: 'sending', time: Date.now() }]);
      void deliver(clientId, body);
    },
    [deliver],
  );
  const retry = (clientId: string): void => {
    const message = pending.find((one) => one.clientId === clientId);
    if (message?.state !== 'failed') return;
    change(clientId, { state: 'sending' });
    void deliver(clientId, message.body);
  };
  const forget = useCallback(
    (clientIds: ReadonlySet<string>) => setPending((all) => all.filter(({ clientId }) => !clientIds.has(clientId))),
    [],
  );
  return { pending, send, retry, forget };
}
