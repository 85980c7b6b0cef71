import {
  AssistantRuntimeProvider,
  MessagePrimitive,
  ThreadPrimitive,
  useAuiState,
  useExternalStoreRuntime,
  type ThreadMessageLike,
} from '@assistant-ui/react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { expose } from '../page/driver.ts';
import { itemChanges, useItems } from '../page/items-state.ts';
import { isOwn, isRead, keyOf } from '../page/items.ts';
import { wordsOf } from '../page/words.ts';
import './assistant-ui.css';

const convertMessage = (item: TranscriptItem): ThreadMessageLike => ({
  id: keyOf(item),
  role: item.Type === 'EVENT' ? 'system' : isOwn(item) ? 'user' : 'assistant',
  content: [{ type: 'text', text: wordsOf(item) }],
  createdAt: new Date(item.AbsoluteTime ?? 0),
  metadata: { custom: { sender: item.DisplayName, isRead: isRead(item) } },
});

const onNew = () => Promise.resolve();

function Event(): ReactNode {
  return (
    <MessagePrimitive.Root className="message event">
      <MessagePrimitive.Parts />
    </MessagePrimitive.Root>
  );
}

function OwnMessage(): ReactNode {
  const isRead = useAuiState(({ message }) => message.metadata.custom['isRead'] === true);
  return (
    <MessagePrimitive.Root className="message own">
      <div className="bubble">
        <MessagePrimitive.Parts />
      </div>
      {isRead && <small>Read</small>}
    </MessagePrimitive.Root>
  );
}

function OtherMessage(): ReactNode {
  const sender = useAuiState(({ message }) => String(message.metadata.custom['sender'] ?? ''));
  return (
    <MessagePrimitive.Root className="message other">
      <small>{sender}</small>
      <div className="bubble">
        <MessagePrimitive.Parts />
      </div>
    </MessagePrimitive.Root>
  );
}

const drawMessage = ({ message: { role } }: { message: { role: 'system' | 'user' | 'assistant' } }): ReactNode => {
  if (role === 'system') return <Event />;
  return role === 'user' ? <OwnMessage /> : <OtherMessage />;
};

function Page({ initial }: { readonly initial: readonly TranscriptItem[] }): ReactNode {
  const runtime = useExternalStoreRuntime({ messages: useItems(initial), convertMessage, onNew });
  return (
    <AssistantRuntimeProvider runtime={runtime}>
      <ThreadPrimitive.Root className="thread">
        <ThreadPrimitive.Viewport className="viewport">
          <ThreadPrimitive.Messages>{drawMessage}</ThreadPrimitive.Messages>
        </ThreadPrimitive.Viewport>
      </ThreadPrimitive.Root>
    </AssistantRuntimeProvider>
  );
}

expose({
  scroller: '.viewport',
  rows: '.message',
  mount(element, { initial }) {
    createRoot(element).render(<Page initial={initial} />);
  },
  ...itemChanges,
});
