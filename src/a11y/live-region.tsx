import type { ReactNode } from 'react';

/** Something to speak; a new `number` speaks the same text again. */
export interface Announcement {
  readonly number: number;
  readonly text: string;
}

/**
 * Speaks what arrives. It stands outside the list, because a windowed list puts rows in and out of the document as the
 * reader scrolls, and a screen reader would speak each of them.
 */
export function LiveRegion({ announcement }: { readonly announcement: Announcement }): ReactNode {
  return (
    <div data-part="live-region" aria-live="polite" aria-atomic="true">
      <span key={announcement.number}>{announcement.text}</span>
    </div>
  );
}
