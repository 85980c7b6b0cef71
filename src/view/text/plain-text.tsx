import type { ReactNode } from 'react';
import type { TextSpan } from '../../model/index.ts';
import { findLinks, type FoundLink } from './find-links.ts';
import { Link } from './link.tsx';
import { Redacted } from './redacted.tsx';

const none: readonly TextSpan[] = [];

type Mark = { readonly start: number; readonly end: number; readonly href: string | null };

const redactionOf = ({ start, end }: TextSpan): Mark => ({ start, end, href: null });

/** In order and apart from each other: redactions first, and the links that touch none. */
function marksOf(text: string, links: readonly FoundLink[], redactions: readonly TextSpan[]): readonly Mark[] {
  const marks: Mark[] = [];
  const candidates: readonly Mark[] = [...redactions.map(redactionOf), ...links];
  for (const { start, end, href } of candidates) {
    const inside = { start: Math.max(start, 0), end: Math.min(end, text.length), href };
    const overlaps = marks.some((mark) => mark.start < inside.end && inside.start < mark.end);
    if (inside.start < inside.end && !overlaps) marks.push(inside);
  }
  return marks.sort((one, other) => one.start - other.start);
}

/**
 * Text as it was written, with its links, and with blocks where words were taken out. A text with neither is a string:
 * as the only child of an element it is replaced as a whole. Each piece of another one has an element of its own.
 */
export function plainText(text: string, redactions: readonly TextSpan[] = none): ReactNode {
  const links = findLinks(text);
  if (links.length === 0 && redactions.length === 0) return text;
  const parts: ReactNode[] = [];
  let written = 0;
  const writeTo = (end: number) => {
    if (end > written) parts.push(<span key={`from ${written}`}>{text.slice(written, end)}</span>);
  };
  for (const { start, end, href } of marksOf(text, links, redactions)) {
    writeTo(start);
    const words = text.slice(start, end);
    parts.push(
      href === null ? (
        <Redacted key={start}>{words}</Redacted>
      ) : (
        <Link key={start} href={href}>
          {words}
        </Link>
      ),
    );
    written = end;
  }
  writeTo(text.length);
  return parts;
}
