import type { ReactNode } from 'react';
import { useView } from '../transcript-context.ts';
import { isWebAddress } from './safe-link.ts';

interface Props {
  /** From `safeLink`. */
  readonly href: string;
  readonly children: ReactNode;
}

/**
 * A link that somebody wrote. Its title says which site it really leads to, and that it opens in a new tab: readers see
 * it when they point at it, and screen readers say it after the link's own words, if their user wants that at all.
 */
export function Link({ href, children }: Props): ReactNode {
  const { labels } = useView();
  const target = isWebAddress(href) ? { target: '_blank', title: labels.opensInNewTab(new URL(href).host) } : undefined;
  return (
    <a {...target} data-part="link" href={href} rel="noopener noreferrer nofollow" dir="auto">
      {children}
    </a>
  );
}
