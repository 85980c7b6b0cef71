'use client';

import { useTranscript } from 'connect-transcript';
import { source } from './source.js';

export function Chat({ View }) {
  const transcript = useTranscript({ source });
  return (
    <section className="panel">
      <View transcript={transcript} timeZone="UTC" />
    </section>
  );
}
