import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { expose } from '../page/driver.ts';
import { keyOf, withReceipt } from '../page/items.ts';
import { PlainRow } from './plain-row.tsx';

interface Numbered {
  readonly items: readonly TranscriptItem[];
  readonly firstItemIndex: number;
}

let update: (change: (before: Numbered) => Numbered) => void = () => {};

const itemContent = (_index: number, item: TranscriptItem) => <PlainRow item={item} />;
const computeItemKey = (_index: number, item: TranscriptItem) => keyOf(item);

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
  rows: '[data-item-index]',
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
  receipt(frame) {
    update(({ items, firstItemIndex }) => ({ items: withReceipt(items, frame), firstItemIndex }));
  },
});
