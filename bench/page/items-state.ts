import { useEffect, useState } from 'react';
import type { TranscriptItem } from '../../src/wire/index.ts';
import type { Contender } from './contender.ts';
import { withReceipt } from './items.ts';

type Items = readonly TranscriptItem[];

let update: (change: (before: Items) => Items) => void = () => {};

/** The items of the page, held as an app would hold them that has no store. */
export function useItems(initial: Items): Items {
  const [items, setItems] = useState(initial);
  useEffect(() => {
    update = setItems;
  }, []);
  return items;
}

/** What changes them. */
export const itemChanges: Pick<Contender, 'appendMessage' | 'prependPage' | 'receipt'> = {
  appendMessage: (item) => update((items) => [...items, item]),
  prependPage: (page) => update((items) => [...page, ...items]),
  receipt: (frame) => update((items) => withReceipt(items, frame)),
};
