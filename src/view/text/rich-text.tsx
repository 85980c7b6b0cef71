import type { ReactNode } from 'react';
import type { TextSpan } from '../../model/index.ts';
import { useMarkdown } from './load-markdown.ts';
import { looksLikeMarkdown, withoutAttributeNotes } from './looks-like-markdown.ts';
import { plainText } from './plain-text.tsx';

interface RichTextProps {
  /** Which part of a message it is. */
  readonly part: 'text' | 'template-title' | 'template-subtitle';
  readonly id?: string;
  readonly text: string;
  /** Whether it stands inside of a line: then it holds no paragraphs, lists or tables. @default false */
  readonly inline?: boolean;
  /** Where words were taken out. @default none */
  readonly redactions?: readonly TextSpan[];
  /** Whether more of it is on its way. @default false */
  readonly isStreaming?: boolean;
}

/** Text that may hold markdown: plain, with links, until the renderer is loaded. */
export function RichText(props: RichTextProps): ReactNode {
  const { part, id, text, inline = false, redactions, isStreaming = false } = props;
  const isRedacted = redactions !== undefined && redactions.length > 0;
  // The redactions are places in the text as it came.
  const shown = isRedacted ? text : withoutAttributeNotes(text);
  const markdown = useMarkdown(looksLikeMarkdown(shown, inline));
  const kind = inline ? 'line' : isRedacted ? 'redacted' : 'blocks';
  const rendered = markdown?.renderMarkdown(shown, kind, isStreaming) ?? null;
  const words = rendered === null || inline ? rendered : <div data-part="markdown">{rendered}</div>;
  return (
    <div data-part={part} id={id} dir="auto">
      {words ?? plainText(shown, redactions)}
    </div>
  );
}
