import type { ReactNode } from 'react';
import { readSlotDate, type MessageBody as Body, type MessageEntry } from '../model/index.ts';
import { foundText } from './analysis/found-text.tsx';
import { isFoldable } from './text/extent.ts';
import { InstantText } from './text/instant-text.tsx';
import { LongText } from './text/long-text.tsx';
import { plainText } from './text/plain-text.tsx';
import { RichText } from './text/rich-text.tsx';
import { useView } from './transcript-context.ts';

/**
 * In levels and in characters. Deeper or longer JSON is shown as it came: indented it would be mostly spaces, which are
 * laid out one by one, and overflow the stack.
 */
const mostIndented = { levels: 100, length: 100_000 };

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1)));

function readableText(body: Body): string {
  if (body.type !== 'json' || body.value === undefined || isDeeper(body.value, mostIndented.levels)) return body.text;
  const indented = JSON.stringify(body.value, null, 2) ?? body.text;
  return indented.length > mostIndented.length ? body.text : indented;
}

interface MessageBodyProps {
  readonly entry: MessageEntry;
  /** Whether more of the text is on its way. */
  readonly isStreaming: boolean;
}

/** What a message says, as readable text; of a long one the first lines, and the rest for who asks. */
export function MessageBody({ entry, isStreaming }: MessageBodyProps): ReactNode {
  const { labels, isForCustomer } = useView();
  const draw = (part: string, streaming: boolean) =>
    isForCustomer || !entry.analysis ? wordsOf(entry, part, streaming) : analysedWords(entry, part, streaming);
  const text = readableText(entry.body);
  if (text === '') {
    return isStreaming ? null : (
      <p data-part="text" data-empty="">
        {labels.noText}
      </p>
    );
  }
  const instant = entry.body.type === 'text' ? readSlotDate(text) : null;
  if (instant !== null) return <InstantText text={text} time={instant} />;
  if (isStreaming || !isFoldable(text)) return draw(text, isStreaming);
  return (
    <LongText id={entry.key} text={text}>
      {(part) => draw(part, false)}
    </LongText>
  );
}

/** Its words with marks where something was found. Nothing is for customers. */
function analysedWords(entry: MessageEntry, text: string, isStreaming: boolean): ReactNode {
  const found = foundText(entry, text);
  if (found === null) return wordsOf(entry, text, isStreaming);
  const Element = entry.body.type === 'markdown' ? 'div' : 'p';
  return (
    <Element data-part="text" dir="auto">
      {found}
    </Element>
  );
}

function wordsOf({ body, redactions }: MessageEntry, text: string, isStreaming: boolean): ReactNode {
  switch (body.type) {
    case 'json':
      return (
        <pre data-part="json" dir="ltr">
          {text}
        </pre>
      );
    case 'markdown':
      return <RichText part="text" text={text} redactions={redactions} isStreaming={isStreaming} />;
    case 'text':
    case 'interactive':
    case 'response':
      return (
        <p data-part="text" dir="auto">
          {plainText(text, redactions)}
        </p>
      );
    default:
      return body satisfies never;
  }
}
