import { useMemo, type ReactNode } from 'react';
import { createHttpSource } from '../src/http.ts';
import { AgentConversation } from './agent-conversation.tsx';
import { Composer } from './composer.tsx';
import type { Conversation } from './conversations.ts';
import { participantOf } from './local-service.ts';
import { useChat } from './use-chat.ts';
import type { ViewOptions } from './view-options.tsx';

interface PolledConversationProps {
  readonly endpoint: string;
  readonly conversation: Conversation;
  readonly options: ViewOptions;
  readonly onOptions: (options: ViewOptions) => void;
}

/** In seconds. */
const poll = 5;

/** A conversation without a live channel: it looks for what is new now and then. */
export function PolledConversation({ endpoint, conversation, ...rest }: PolledConversationProps): ReactNode {
  const { connectionToken } = participantOf(conversation.chat, 'AGENT');
  const source = useMemo(() => createHttpSource({ endpoint, connectionToken }), [endpoint, connectionToken]);
  const { transcript, onRetry, send } = useChat(source, { endpoint, connectionToken }, poll);
  return (
    <AgentConversation {...rest} conversation={conversation} transcript={transcript} onRetry={onRetry}>
      <Composer access={{ endpoint, connectionToken }} onSend={send} />
    </AgentConversation>
  );
}
