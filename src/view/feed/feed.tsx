import { useContext, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { FeedContext } from './feed-context.ts';

interface FeedProps extends HTMLAttributes<HTMLDivElement> {
  readonly label: string;
  /** Whether a page is on its way. */
  readonly isBusy: boolean;
  readonly element?: Ref<HTMLDivElement | null>;
}

/** The element around the rows of a list. */
export function Feed({ label, isBusy, element, ...props }: FeedProps): ReactNode {
  const { keysId } = useContext(FeedContext);
  return (
    <div
      {...props}
      ref={element}
      role="feed"
      aria-label={label}
      aria-describedby={keysId}
      aria-busy={isBusy}
      data-part="rows"
    />
  );
}
