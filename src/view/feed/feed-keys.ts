/** Where a key takes the reader who stands on an entry. */
export type FeedMove = 'older' | 'newer' | 'oldest' | 'newest' | 'before' | 'after' | 'back';

const moves: Readonly<Partial<Record<string, FeedMove>>> = {
  PageUp: 'older',
  PageDown: 'newer',
  Home: 'oldest',
  End: 'newest',
  'Control+Home': 'before',
  'Control+End': 'after',
  Escape: 'back',
};

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The keys of a feed; null for keys that the browser and the controls keep.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/feed/
 */
export function moveOfKey({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): FeedMove | null {
  if (metaKey || altKey || shiftKey) return null;
  return moves[ctrlKey ? `Control+${key}` : key] ?? null;
}

const writing =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="radio"], [type="checkbox"])';

/** Whether a control inside of an entry needs the key itself: to write, to choose, or to scroll sideways. */
export function keepsKey(target: Element, move: FeedMove): boolean {
  if (target.matches(writing)) return move !== 'back';
  return (move === 'oldest' || move === 'newest') && target.matches('[tabindex="0"]');
}
