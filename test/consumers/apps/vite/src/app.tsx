import { Transcript, TranscriptView, useTranscriptItems, type TranscriptViewHandle } from 'connect-transcript';
import { german } from 'connect-transcript/labels/de';
import { createMemorySource } from 'connect-transcript/memory';
import { StrictMode, useRef, version } from 'react';
import { conversation } from '../../conversation.ts';

const source = createMemorySource(conversation, { id: 'conversation' });

export function App() {
  const transcript = useTranscriptItems(conversation);
  const view = useRef<TranscriptViewHandle>(null);
  return (
    <StrictMode>
      <h1>React {version}</h1>
      <button type="button" onClick={() => view.current?.scrollToEntry('item-3')}>
        Go to message 3
      </button>
      <section className="panel" aria-label="Items of the page">
        <TranscriptView transcript={transcript} viewer={{ role: 'AGENT' }} timeZone="UTC" ref={view} />
      </section>
      <section className="panel" aria-label="Pages of a source">
        <Transcript
          source={source}
          labels={german}
          timeZone="UTC"
          className="transcript-theme-console"
          density="compact"
        />
      </section>
    </StrictMode>
  );
}
