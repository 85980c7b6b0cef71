import { useState, type ReactNode } from 'react';
import { ConversationList } from './conversation-list.tsx';
import { conversationsOf, isShared, sharedChat } from './conversations.ts';
import { CustomerWidget } from './customer-widget.tsx';
import { LiveConversation } from './live-conversation.tsx';
import { participantOf } from './local-service.ts';
import { PolledConversation } from './polled-conversation.tsx';
import type { Stage } from './use-stage.ts';
import { browserOptions, type ViewOptions } from './view-options.tsx';

/** Many conversations, one of them open; the one with the widget has the widget beside it where there is room. */
export function AgentConsole({ stage }: { readonly stage: Stage }): ReactNode {
  const { service, run } = stage;
  const [selected, setSelected] = useState(sharedChat(service).name);
  const [options, setOptions] = useState<ViewOptions>(browserOptions);
  const conversations = conversationsOf(service);
  const conversation = conversations.find(({ chat }) => chat.name === selected);
  if (!conversation) return null;
  const shared = isShared(conversation.chat);
  const common = { conversation, options, onOptions: setOptions };
  return (
    <div className="agent-console" data-beside={shared || undefined}>
      <ConversationList conversations={conversations} selected={selected} onSelect={setSelected} />
      {shared ? (
        <LiveConversation
          key={`${participantOf(conversation.chat, 'AGENT').participantId} ${run}`}
          stage={stage}
          {...common}
        />
      ) : (
        <PolledConversation key={selected} endpoint={service.endpoint} {...common} />
      )}
      {shared && (
        <aside className="beside" aria-label="The customer’s side">
          <CustomerWidget key={run} stage={stage} />
        </aside>
      )}
    </div>
  );
}
