import { useState, type ReactNode } from 'react';
import { AgentConversation } from './agent-conversation.tsx';
import { ConversationList } from './conversation-list.tsx';
import { conversationsOf, isShared, sharedChat } from './conversations.ts';
import { CustomerWidget } from './customer-widget.tsx';
import { participantOf, type LocalService } from './local-service.ts';
import { browserOptions, type ViewOptions } from './view-options.tsx';

/** Many conversations, one of them open; the one with the widget has the widget beside it where there is room. */
export function AgentConsole({ service }: { readonly service: LocalService }): ReactNode {
  const [selected, setSelected] = useState(sharedChat(service).name);
  const [options, setOptions] = useState<ViewOptions>(browserOptions);
  const conversations = conversationsOf(service);
  const conversation = conversations.find(({ chat }) => chat.name === selected);
  if (!conversation) return null;
  const { endpoint } = service;
  return (
    <div className="agent-console" data-beside={isShared(conversation.chat) || undefined}>
      <ConversationList conversations={conversations} selected={selected} onSelect={setSelected} />
      <AgentConversation
        key={selected}
        conversation={conversation}
        access={{ endpoint, connectionToken: participantOf(conversation.chat, 'AGENT').connectionToken }}
        options={options}
        onOptions={setOptions}
      />
      {isShared(conversation.chat) && (
        <aside className="beside" aria-label="The customer’s side">
          <CustomerWidget
            endpoint={endpoint}
            connectionToken={participantOf(conversation.chat, 'CUSTOMER').connectionToken}
          />
        </aside>
      )}
    </div>
  );
}
