import { memo, type ReactNode } from 'react';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { isOwn, isRead } from '../page/items.ts';
import { wordsOf } from '../page/words.ts';
import './plain-row.css';

/** The least that can be drawn of an item. */
export const PlainRow = memo(function PlainRow({ item }: { readonly item: TranscriptItem }): ReactNode {
  return (
    <div className="row" data-own={isOwn(item) || undefined} data-read={isRead(item) || undefined}>
      {wordsOf(item)}
    </div>
  );
});
