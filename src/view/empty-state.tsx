import MessagesSquare from 'lucide-react/icons/messages-square';
import type { ReactNode } from 'react';
import { Fill } from './slots.tsx';
import { useView } from './transcript-context.ts';

/** A conversation in which nobody has said anything. */
export function EmptyState(): ReactNode {
  const { labels, slots } = useView();
  return (
    <div data-part="screen">
      <Fill slot={slots.empty} values={{}}>
        <div data-part="notice">
          <MessagesSquare size={20} aria-hidden="true" />
          <p data-part="notice-title">{labels.empty.title}</p>
          <p data-part="notice-advice">{labels.empty.advice}</p>
        </div>
      </Fill>
    </div>
  );
}
