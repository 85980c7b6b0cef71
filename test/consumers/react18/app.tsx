import { StrictMode, useRef, version } from 'react';
import { Transcript, TranscriptView, useTranscriptItems, type TranscriptViewHandle } from '../../../src/index.ts';
import { createMemorySource } from '../../../src/memory.ts';

const items = Array.from({ length: 120 }, (_, index) => ({
  Id: `message-${index}`,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  Content: `Message number ${index}`,
  ParticipantRole: index % 3 ? 'CUSTOMER' : 'AGENT',
  AbsoluteTime: new Date(Date.parse('2026-11-20T08:00:00.000Z') + index * 60_000).toISOString(),
}));

const source = createMemorySource(items);

export function Page() {
  const transcript = useTranscriptItems(items);
  const view = useRef<TranscriptViewHandle>(null);
  return (
    <StrictMode>
      <h1>React {version}</h1>
      <button type="button" onClick={() => view.current?.scrollToEntry('message-3')}>
        Go to message 3
      </button>
      <div style={{ height: 200 }}>
        <TranscriptView transcript={transcript} ref={view} />
      </div>
      <div style={{ height: 200 }}>
        <Transcript source={source} virtualized={false} />
      </div>
    </StrictMode>
  );
}
