import { memo, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { expose } from '../page/driver.ts';
import { wordsOf } from '../page/words.ts';
import './raw.css';

interface Numbered {
  readonly items: readonly TranscriptItem[];
  readonly firstItemIndex: number;
}

const viewer = 'CUSTOMER';
let update: (change: (before: Numbered) => Numbered) => void = () => {};

const isRead = (item: TranscriptItem) => item.MessageMetadata?.Receipts?.some((receipt) => receipt.ReadTimestamp);

const PlainRow = memo(function PlainRow({ item }: { readonly item: TranscriptItem }): ReactNode {
  return (
    <div className="row" data-own={item.ParticipantRole === viewer || undefined} data-read={isRead(item) || undefined}>
      {wordsOf(item)}
    </div>
  );
});

const itemContent = (_index: number, item: TranscriptItem) => <PlainRow item={item} />;
const computeItemKey = (_index: number, item: TranscriptItem) => item.Id ?? '';

function Page({ initial }: { readonly initial: Numbered }): ReactNode {
  const [{ items, firstItemIndex }, setNumbered] = useState(initial);
  useEffect(() => {
    update = setNumbered;
  }, []);
  return (
    <Virtuoso
      data={items}
      firstItemIndex={firstItemIndex}
      initialTopMostItemIndex={{ index: 'LAST', align: 'end' }}
      itemContent={itemContent}
      computeItemKey={computeItemKey}
      followOutput="auto"
      alignToBottom
    />
  );
}

expose({
  scroller: '[data-virtuoso-scroller]',
  mount(element, { initial }) {
    createRoot(element).render(<Page initial={{ items: initial, firstItemIndex: 1_000_000 }} />);
  },
  appendMessage(item) {
    update(({ items, firstItemIndex }) => ({ items: [...items, item], firstItemIndex }));
  },
  prependPage(page) {
    update(({ items, firstItemIndex }) => ({
      items: [...page, ...items],
      firstItemIndex: firstItemIndex - page.length,
    }));
  },
  receipt({ MessageMetadata }) {
    update(({ items, firstItemIndex }) => {
      const place = items.findLastIndex((item) => item.Id === MessageMetadata?.MessageId);
      const message = items[place];
      return { items: message ? items.with(place, { ...message, MessageMetadata }) : items, firstItemIndex };
    });
  },
});
