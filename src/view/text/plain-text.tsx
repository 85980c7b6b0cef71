import type { ReactNode } from 'react';
import type { TextSpan } from '../../model/index.ts';
import { findLinks, type FoundLink } from './find-links.ts';
import { Link } from './link.tsx';
import { Redacted } from './redacted.tsx';

interface Props {
  readonly text: string;
  /** Where words were taken out. @default none */
  readonly redactions?: readonly TextSpan[];
}

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

/** Text as it was written, with its links, and with blocks where words were taken out. Stands inside of a line. */
export function PlainText({ text, redactions = none }: Props): ReactNode {
  const links = findLinks(text);
  if (links.length === 0 && redactions.length === 0) return text;
  const parts: ReactNode[] = [];
  let written = 0;
  for (const { start, end, href } of marksOf(text, links, redactions)) {
    if (start > written) parts.push(text.slice(written, start));
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
  if (written < text.length) parts.push(text.slice(written));
  return parts;
}
