import type { ReactNode } from 'react';
import type { MessageBody as Body, MessageEntry } from '../model/index.ts';
import { foundPlaces } from './analysis/found-places.ts';
import { FoundText } from './analysis/found-text.tsx';
import { isFoldable } from './text/extent.ts';
import { LongText } from './text/long-text.tsx';
import { looksLikeMarkdown } from './text/looks-like-markdown.ts';
import { PlainText } from './text/plain-text.tsx';
import { RichText } from './text/rich-text.tsx';
import { useView } from './transcript-context.ts';

function readableText(body: Body): string {
  if (body.type !== 'json' || body.value === undefined) return body.text;
  return JSON.stringify(body.value, null, 2) ?? body.text;
}

interface MessageBodyProps {
  readonly entry: MessageEntry;
  /** Whether more of the text is on its way. */
  readonly isStreaming: boolean;
}

/** What a message says, as readable text; of a long one the first lines, and the rest for who asks. */
export function MessageBody({ entry, isStreaming }: MessageBodyProps): ReactNode {
  const { labels } = useView();
  const text = readableText(entry.body);
  if (text === '') {
    return isStreaming ? null : (
      <p data-part="text" data-empty="">
        {labels.noText}
      </p>
    );
  }
  if (isStreaming || !isFoldable(text)) return <Words entry={entry} text={text} isStreaming={isStreaming} />;
  return (
    <LongText id={entry.key} text={text}>
      {(part) => <Words entry={entry} text={part} />}
    </LongText>
  );
}

interface WordsProps {
  readonly entry: MessageEntry;
  readonly text: string;
  readonly isStreaming?: boolean;
}

function Words({ entry, text, isStreaming }: WordsProps): ReactNode {
  const { isForCustomer } = useView();
  const { body, redactions, analysis } = entry;
  // Places are counted in the text as it was written, and markdown is drawn as another one.
  const isAsWritten = body.type === 'text' || (body.type === 'markdown' && !looksLikeMarkdown(text, false));
  const places = analysis && !isForCustomer && isAsWritten ? foundPlaces(entry, text) : [];
  const found = places.length > 0 && <FoundText text={text} redactions={redactions} places={places} />;
  switch (body.type) {
    case 'json':
      return (
        <pre data-part="json" dir="ltr">
          {text}
        </pre>
      );
    case 'markdown':
      return (
        <div data-part="text" dir="auto">
          {found || <RichText text={text} redactions={redactions} isStreaming={isStreaming} />}
        </div>
      );
    case 'text':
    case 'interactive':
    case 'response':
      return (
        <p data-part="text" dir="auto">
          {found || <PlainText text={text} redactions={redactions} />}
        </p>
      );
    default:
      return body satisfies never;
  }
}
