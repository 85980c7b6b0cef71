import { useSyncExternalStore, type ReactNode } from 'react';
import { silence, type Announcer, type Line } from './announcer.ts';

function Region({
  politeness,
  lines,
}: {
  readonly politeness: 'polite' | 'assertive';
  readonly lines: readonly Line[];
}): ReactNode {
  return (
    <div data-part="live-region" aria-live={politeness} aria-atomic="false">
      {lines.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}

const nothing = () => silence;

/**
 * Speaks what an announcer says. The regions stand outside the list, because a windowed list puts rows in and out of
 * the document as the reader scrolls, and a screen reader would speak each of them. They are there before they say
 * anything: a region that comes with its text is not spoken. Each sentence is an element of its own, added and never
 * changed, so that it is spoken once, also when it equals the last one.
 */
export function LiveRegions({ announcer }: { readonly announcer: Announcer }): ReactNode {
  const { polite, assertive } = useSyncExternalStore(announcer.subscribe, announcer.read, nothing);
  return (
    <>
      <Region politeness="polite" lines={polite} />
      <Region politeness="assertive" lines={assertive} />
    </>
  );
}
