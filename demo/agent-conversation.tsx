import type { ReactNode } from 'react';
import { TranscriptView, type TranscriptViewProps } from '../src/index.ts';
import type { Conversation } from './conversations.ts';
import { JumpBox } from './jump-box.tsx';
import { participantOf } from './local-service.ts';
import { useShowEverything } from './show-everything.ts';
import { ViewOptionsPanel, type ViewOptions } from './view-options.tsx';

interface AgentConversationProps extends Pick<TranscriptViewProps, 'transcript' | 'onSeen' | 'onRetry'> {
  readonly conversation: Conversation;
  readonly options: ViewOptions;
  readonly onOptions: (options: ViewOptions) => void;
  /** What else can be done with this conversation. */
  readonly tools?: ReactNode;
  /** Where the agent writes. */
  readonly children: ReactNode;
}

/** A conversation as its agent sees it. */
export function AgentConversation({
  conversation: { chat, customer },
  transcript,
  onSeen,
  onRetry,
  options,
  onOptions,
  tools,
  children,
}: AgentConversationProps): ReactNode {
  const [showsEverything] = useShowEverything();
  return (
    <section className="conversation" aria-label="Agent’s conversation">
      <header className="conversation-header">
        <div className="conversation-words">
          <h2>{customer}</h2>
          <span>Agent: {participantOf(chat, 'AGENT').displayName}</span>
        </div>
        <div className="conversation-tools">
          <JumpBox jumpTo={transcript.jumpTo} timeZone={options.timeZone} locale={options.locale} />
          <ViewOptionsPanel options={options} onChange={onOptions} />
          {tools}
        </div>
      </header>
      <div className="fill">
        <TranscriptView
          transcript={transcript}
          viewer={{ role: 'AGENT' }}
          locale={options.locale}
          timeZone={options.timeZone}
          virtualized={!showsEverything}
          onSeen={onSeen}
          onRetry={onRetry}
        />
      </div>
      {children}
    </section>
  );
}
