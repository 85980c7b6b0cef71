import 'connect-transcript/styles.css';
import { TranscriptView, useTranscript, type PendingMessage, type TranscriptSource } from 'connect-transcript';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';

function Conversation({ source, virtualized }: ChatProps) {
  const [pending, setPending] = useState<readonly PendingMessage[]>([]);
  const [text, setText] = useState('');
  const transcript = useTranscript({ source, pageSize: 50, pending });
  const send = () => {
    setPending([...pending, { clientId: `own-${pending.length}`, body: text, state: 'sending' }]);
    setText('');
  };
  return (
    <>
      <TranscriptView transcript={transcript} virtualized={virtualized} timeZone="UTC" />
      <label>
        Message
        <input value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <button type="button" onClick={send}>
        Send
      </button>
    </>
  );
}

interface ChatProps {
  readonly source: TranscriptSource;
  /** Tests have no layout, so that they ask for plain rows. */
  readonly virtualized: boolean;
}

export function Chat(props: ChatProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Conversation {...props} />
    </QueryClientProvider>
  );
}
