import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { expose } from '../page/driver.ts';
import { itemChanges, useItems } from '../page/items-state.ts';
import { keyOf } from '../page/items.ts';
import { PlainRow } from './plain-row.tsx';

function Page({ initial }: { readonly initial: readonly TranscriptItem[] }): ReactNode {
  const items = useItems(initial);
  const scroller = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    if (scroller.current && isAtEnd.current) scroller.current.scrollTop = scroller.current.scrollHeight;
  });
  return (
    <div
      className="plain"
      ref={scroller}
      style={{ height: '100%', overflowY: 'auto' }}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < 4;
      }}
    >
      {items.map((item) => (
        <PlainRow key={keyOf(item)} item={item} />
      ))}
    </div>
  );
}

expose({
  scroller: '.plain',
  rows: '.row',
  mount(element, { initial }) {
    createRoot(element).render(<Page initial={initial} />);
  },
  ...itemChanges,
});
