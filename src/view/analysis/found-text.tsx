import type { ReactNode } from 'react';
import type { TextSpan } from '../../model/index.ts';
import { PlainText } from '../text/plain-text.tsx';

interface FoundTextProps {
  readonly text: string;
  readonly redactions: readonly TextSpan[] | undefined;
  /** In order and apart from each other. */
  readonly places: readonly TextSpan[];
}

const none: readonly TextSpan[] = [];

/** Text in which the places are marked where something was found. */
export function FoundText({ text, redactions = none, places }: FoundTextProps): ReactNode {
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
