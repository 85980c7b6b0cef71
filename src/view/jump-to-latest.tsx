import ArrowDown from 'lucide-react/icons/arrow-down';
import type { ReactNode } from 'react';
import { useView } from './transcript-context.ts';

/** Goes to the newest entry, and says how many arrived since the reader left it. */
export function JumpToLatest({ count, onJump }: { readonly count: number; readonly onJump: () => void }): ReactNode {
  const { labels, formats } = useView();
  const words = count > 0 ? labels.newMessages(count, formats) : labels.jumpToLatest;
  return (
    <button form="" data-part="jump" data-count={count || undefined} onClick={onJump}>
      <ArrowDown size={16} aria-hidden="true" />
      <span data-part={count > 0 ? 'jump-count' : 'hidden'}>{words}</span>
    </button>
  );
}
