import { useEffect } from 'react';
import { useTranscript, type TranscriptSource, type TranscriptState, type TranscriptViewProps } from '../src/index.ts';
import type { ParticipantAccess } from './participant.ts';
import { useOutbox } from './use-outbox.ts';

/** One side of a conversation: what it shows, and what can be said in it. */
export interface ChatSide {
  readonly transcript: TranscriptState;
  readonly onRetry: NonNullable<TranscriptViewProps['onRetry']>;
  readonly onReply: NonNullable<TranscriptViewProps['onReply']>;
  readonly send: (text: string) => void;
}

/** @param poll seconds, for a source that is not live */
export function useChat(source: TranscriptSource, access: ParticipantAccess, poll?: number): ChatSide {
  const { pending, send, retry, forget } = useOutbox(access);
  const transcript = useTranscript({ source, pending, poll });
  const { entries, jumpTo } = transcript;

  useEffect(() => {
    const arrived = pending.filter(({ id }) => id !== undefined && entries.some((entry) => entry.id === id));
    if (arrived.length > 0) forget(new Set(arrived.map(({ clientId }) => clientId)));
  }, [pending, entries, forget]);

  return {
    transcript,
    onRetry: ({ clientId }) => clientId !== undefined && retry(clientId),
    onReply: send,
    send(text) {
      send({ contentType: 'text/plain', content: text });
      void jumpTo('latest');
    },
  };
}
