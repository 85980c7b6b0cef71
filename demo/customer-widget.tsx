import { useMemo, type ReactNode } from 'react';
import { createHttpSource } from '../src/http.ts';
import { TranscriptView, useTranscript } from '../src/index.ts';
import { Composer } from './composer.tsx';
import type { ParticipantAccess } from './participant.ts';

/** A chat widget as a customer sees it on a shop's page. */
export function CustomerWidget({ endpoint, connectionToken }: ParticipantAccess): ReactNode {
  const source = useMemo(() => createHttpSource({ endpoint, connectionToken }), [endpoint, connectionToken]);
  const transcript = useTranscript({ source, poll: 1 });
  return (
    <section className="widget" aria-label="Customer’s chat">
      <header className="widget-header">
        <span className="widget-mark" aria-hidden="true">
          N
        </span>
        <div>
          <h2>Northlight</h2>
          <p>Customer care</p>
        </div>
      </header>
      <div className="fill">
        <TranscriptView transcript={transcript} viewer={{ role: 'CUSTOMER' }} />
      </div>
      <Composer access={{ endpoint, connectionToken }} />
    </section>
  );
}
