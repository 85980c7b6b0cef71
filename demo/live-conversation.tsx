import type { ReactNode } from 'react';
import { AgentConversation } from './agent-conversation.tsx';
import { ChatFooter } from './chat-footer.tsx';
import { ConnectionSwitch } from './connection-switch.tsx';
import type { Conversation } from './conversations.ts';
import { participantOf } from './local-service.ts';
import { useChat } from './use-chat.ts';
import { useLiveSource } from './use-live-source.ts';
import type { Stage } from './use-stage.ts';
import type { ViewOptions } from './view-options.tsx';

interface LiveConversationProps {
  readonly stage: Stage;
  readonly conversation: Conversation;
  readonly options: ViewOptions;
  readonly onOptions: (options: ViewOptions) => void;
}

/** The conversation that the customer has open too, with the agent who is in it. */
export function LiveConversation({ stage, conversation, ...rest }: LiveConversationProps): ReactNode {
  const { service, play } = stage;
  const { chat } = conversation;
  const agent = participantOf(chat, 'AGENT');
  const access = { endpoint: service.endpoint, connectionToken: agent.connectionToken };
  const source = useLiveSource(stage, agent);
  const { transcript, onRetry, send } = useChat(source, access);
  return (
    <AgentConversation
      {...rest}
      conversation={conversation}
      transcript={transcript}
      onSeen={source.sendReceipts}
      onRetry={onRetry}
      tools={<ConnectionSwitch participant={agent} play={play} />}
    >
      <ChatFooter
        access={access}
        ended={chat.ended || !agent.present || transcript.connection === 'ended'}
        onSend={send}
        onStartAgain={() => play('start-again')}
      />
    </AgentConversation>
  );
}
