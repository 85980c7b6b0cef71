import type { ReactNode } from 'react';
import { useView } from './transcript-context.ts';

/** Where the entries begin that arrived while the reader looked elsewhere. */
export function UnreadSeparator(): ReactNode {
  const { labels } = useView();
  return (
    <div data-part="unread" data-anchor="">
      <span data-part="unread-label">{labels.unread}</span>
    </div>
  );
}
