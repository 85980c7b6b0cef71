import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createChatJsSource } from '../../../src/chatjs.ts';
import { type TranscriptState, TranscriptView, useTranscript } from '../../../src/index.ts';
import '../../../src/theme/styles.css';
import { type Access, type ConnectedSession, createSession } from './session.ts';

interface Conversation {
  readonly session: ConnectedSession;
  readonly transcript: TranscriptState;
  /** From now on, what is seen is told to be read. */
  startReading(): void;
}

declare global {
  interface Window {
    conversation: Conversation;
  }
}

const access: Access = JSON.parse(new URL(location.href).searchParams.get('access') ?? 'null');
const session = await createSession(access);
const source = createChatJsSource(session, { deliveredReceipts: true });

function Page() {
  const transcript = useTranscript({ source });
  const [isReading, setIsReading] = useState(false);
  useEffect(() => {
    window.conversation = { session, transcript, startReading: () => setIsReading(true) };
  });
  return (
    <TranscriptView
      transcript={transcript}
      viewer={{ participantId: access.participantId, role: access.role }}
      onSeen={isReading ? source.sendReceipts : undefined}
      timeZone="Europe/Berlin"
      locale="en"
    />
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Page />
    </QueryClientProvider>,
  );
}
