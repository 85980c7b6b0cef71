import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { TranscriptView, useTranscriptItems } from '../../src/index.ts';
import '../../src/theme/styles.css';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { expose } from '../page/driver.ts';

let update: (change: (before: readonly TranscriptItem[]) => readonly TranscriptItem[]) => void = () => {};

function Page({ initial }: { readonly initial: readonly TranscriptItem[] }): ReactNode {
  const [items, setItems] = useState(initial);
  useEffect(() => {
    update = setItems;
  }, []);
  return <TranscriptView transcript={useTranscriptItems(items)} />;
}

expose({
  scroller: '[data-part="scroller"]',
  rows: '[data-row]',
  mount(element, { initial }) {
    createRoot(element).render(<Page initial={initial} />);
  },
  appendMessage: (item) => update((items) => [...items, item]),
  prependPage: (page) => update((items) => [...page, ...items]),
  receipt: (frame) => update((items) => [...items, frame]),
});
