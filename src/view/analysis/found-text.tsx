import type { ReactNode } from 'react';
import type { MessageEntry, TextSpan } from '../../model/index.ts';
import { looksLikeMarkdown } from '../text/looks-like-markdown.ts';
import { PlainText } from '../text/plain-text.tsx';
import { useView } from '../transcript-context.ts';
import { foundPlaces } from './found-places.ts';

interface FoundTextProps {
  readonly entry: MessageEntry;
  /** Its text, or the beginning of it. */
  readonly text: string;
  /** The text as it is drawn where nothing is to be marked. */
  readonly children: ReactNode;
}

const none: readonly TextSpan[] = [];

/** Places are counted in the text as it was written, and markdown is drawn as another one. */
const isAsWritten = (type: MessageEntry['body']['type'], text: string): boolean =>
  type === 'text' || (type === 'markdown' && !looksLikeMarkdown(text, false));

/** Text in which the places are marked where something was found. Nothing is for customers. */
export function FoundText({ entry, text, children }: FoundTextProps): ReactNode {
  const { isForCustomer } = useView();
  const places = !isForCustomer && isAsWritten(entry.body.type, text) ? foundPlaces(entry, text) : none;
  if (places.length === 0) return children;

  const { redactions = none } = entry;
  const piece = (start: number, end: number) => (
    <PlainText
      key={`${start} text`}
      text={text.slice(start, end)}
      redactions={redactions
        .filter((redaction) => redaction.start >= start && redaction.end <= end)
        .map((redaction) => ({ start: redaction.start - start, end: redaction.end - start }))}
    />
  );
  const parts: ReactNode[] = [];
  let written = 0;
  for (const { start, end } of places) {
    if (start > written) parts.push(piece(written, start));
    parts.push(
      <mark key={start} data-part="found">
        {piece(start, end)}
      </mark>,
    );
    written = end;
  }
  if (written < text.length) parts.push(piece(written, text.length));
  return parts;
}
