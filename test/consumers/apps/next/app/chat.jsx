'use client';

import { TranscriptView, useTranscript } from 'connect-transcript';
import { source } from './source.js';

export function Chat() {
  const transcript = useTranscript({ source });
  return (
    <section className="panel">
      <TranscriptView transcript={transcript} timeZone="UTC" />
    </section>
  );
}
