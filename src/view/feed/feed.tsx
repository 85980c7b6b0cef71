import { useCallback, useContext, useRef, type HTMLAttributes, type ReactNode } from 'react';
import { useBeforePaint } from '../use-before-paint.ts';
import { FeedContext } from './feed-context.ts';

interface FeedProps extends HTMLAttributes<HTMLDivElement> {
  readonly label: string;
  /** Whether a page is on its way. */
  readonly isBusy: boolean;
  /** How many entries there are in all; -1 while that is not known. */
  readonly count: number;
  readonly onElement?: (element: HTMLDivElement | null) => void;
}

/** The element around the rows of a list. */
export function Feed({ label, isBusy, count, onElement, ...props }: FeedProps): ReactNode {
  const { keysId } = useContext(FeedContext);
  const list = useRef<HTMLDivElement>(null);
  const hold = useCallback(
    (element: HTMLDivElement | null) => {
      list.current = element;
      onElement?.(element);
    },
    [onElement],
  );
  // In each row it would be a reason to draw all of them for one message.
  useBeforePaint(() => {
    const size = String(count);
    for (const row of list.current?.children ?? []) {
      const given = row.getAttribute('aria-setsize');
      if (given !== null && given !== size) row.setAttribute('aria-setsize', size);
    }
  });
  return (
    <div
      {...props}
      ref={hold}
      role="feed"
      aria-label={label}
      aria-describedby={keysId}
      aria-busy={isBusy}
      data-part="rows"
    />
  );
}
