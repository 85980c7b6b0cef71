import { ChatContainer, MainContainer, Message, MessageList, MessageSeparator } from '@chatscope/chat-ui-kit-react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import type { ReactElement, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { expose } from '../page/driver.ts';
import { itemChanges, useItems } from '../page/items-state.ts';
import { isOwn, isRead, keyOf } from '../page/items.ts';
import { wordsOf } from '../page/words.ts';

const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: 'numeric' });

function draw(item: TranscriptItem): ReactElement {
  if (item.Type === 'EVENT') return <MessageSeparator key={keyOf(item)}>{wordsOf(item)}</MessageSeparator>;
  const sender = item.DisplayName ?? '';
  const sentTime = clock.format(Date.parse(item.AbsoluteTime ?? ''));
  const direction = isOwn(item) ? 'outgoing' : 'incoming';
  return (
    <Message
      key={keyOf(item)}
      model={{
        type: 'text',
        message: wordsOf(item),
        sender,
        sentTime,
        direction,
        position: 'single',
      }}
    >
      <Message.Header sender={sender} sentTime={sentTime} />
      {isRead(item) && <Message.Footer sentTime="Read" />}
    </Message>
  );
}

/** The kit's messages are not memoised, and its list wants them as direct children: kept elements are not drawn again. */
const elements = new WeakMap<TranscriptItem, ReactElement>();

function elementOf(item: TranscriptItem): ReactElement {
  const element = elements.get(item) ?? draw(item);
  elements.set(item, element);
  return element;
}

function Page({ initial }: { readonly initial: readonly TranscriptItem[] }): ReactNode {
  return (
    <MainContainer>
      <ChatContainer>
        <MessageList>{useItems(initial).map(elementOf)}</MessageList>
      </ChatContainer>
    </MainContainer>
  );
}

expose({
  scroller: '[data-cs-message-list]',
  rows: '.cs-message, .cs-message-separator',
  mount(element, { initial }) {
    createRoot(element).render(<Page initial={initial} />);
  },
  ...itemChanges,
});
