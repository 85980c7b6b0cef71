import { useMemo, type ReactNode } from 'react';
import { createHttpSource } from '../src/http.ts';
import { TranscriptView, useTranscript } from '../src/index.ts';
import { Composer } from './composer.tsx';
import type { Conversation } from './conversations.ts';
import { JumpBox } from './jump-box.tsx';
import type { ParticipantAccess } from './participant.ts';
import { ViewOptionsPanel, type ViewOptions } from './view-options.tsx';

interface AgentConversationProps {
  readonly conversation: Conversation;
  readonly access: ParticipantAccess;
  readonly options: ViewOptions;
  readonly onOptions: (options: ViewOptions) => void;
}

/** A conversation as its agent sees it. */
export function AgentConversation({ conversation, access, options, onOptions }: AgentConversationProps): ReactNode {
  const { endpoint, connectionToken } = access;
  const source = useMemo(() => createHttpSource({ endpoint, connectionToken }), [endpoint, connectionToken]);
  const transcript = useTranscript({ source, poll: 1 });
  return (
    <section className="conversation" aria-label="Agent’s conversation">
      <header className="conversation-header">
        <h2>{conversation.customer}</h2>
        <div className="conversation-tools">
          <JumpBox jumpTo={transcript.jumpTo} timeZone={options.timeZone} locale={options.locale} />
          <ViewOptionsPanel options={options} onChange={onOptions} />
        </div>
      </header>
      <div className="fill">
        <TranscriptView
          transcript={transcript}
          viewer={{ role: 'AGENT' }}
          locale={options.locale}
          timeZone={options.timeZone}
          virtualized={!options.plain}
        />
      </div>
      <Composer access={access} onSent={() => void transcript.jumpTo('latest')} />
    </section>
  );
}
