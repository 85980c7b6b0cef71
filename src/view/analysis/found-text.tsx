import type { ReactNode } from 'react';
import type { MessageEntry, TextSpan } from '../../model/index.ts';
import { looksLikeMarkdown } from '../text/looks-like-markdown.ts';
import { plainText } from '../text/plain-text.tsx';
import { foundPlaces } from './found-places.ts';

const none: readonly TextSpan[] = [];

/** Places are counted in the text as it was written, and markdown is drawn as another one. */
const isAsWritten = (type: MessageEntry['body']['type'], text: string): boolean =>
  type === 'text' || (type === 'markdown' && !looksLikeMarkdown(text, false));

/** Text in which the places are marked where something was found; null where there is none to be marked. */
export function foundText(entry: MessageEntry, text: string): ReactNode {
  const places = isAsWritten(entry.body.type, text) ? foundPlaces(entry, text) : none;
  if (places.length === 0) return null;

  const { redactions = none } = entry;
  const piece = (start: number, end: number) =>
    plainText(
      text.slice(start, end),
      redactions
        .filter((redaction) => redaction.start >= start && redaction.end <= end)
        .map((redaction) => ({ start: redaction.start - start, end: redaction.end - start })),
    );
  const parts: ReactNode[] = [];
  let written = 0;
  const writeTo = (end: number) => {
    if (end > written) parts.push(<span key={`from ${written}`}>{piece(written, end)}</span>);
  };
  for (const { start, end } of places) {
    writeTo(start);
    parts.push(
      <mark key={start} data-part="found">
        {piece(start, end)}
      </mark>,
    );
    written = end;
  }
  writeTo(text.length);
  return parts;
}
