import { useState, type ReactNode } from 'react';
import type { BubbleRow, MessageEntry } from '../model/index.ts';
import { SentimentMark } from './analysis/sentiment-mark.tsx';
import { isIncomplete } from './arrivals.ts';
import { MessageBody } from './message-body.tsx';
import { TemplateMessage } from './template/template-message.tsx';
import { isEmojiOnly } from './text/emoji.ts';
import { StreamingMark } from './text/streaming-mark.tsx';
import { toldDelivery } from './told-delivery.ts';
import { useView } from './transcript-context.ts';

const isWritten = ({ body, redactions }: MessageEntry): boolean =>
  (body.type === 'text' || body.type === 'markdown') && !redactions?.length;

interface MessageBubbleProps {
  readonly row: BubbleRow;
  readonly entry: MessageEntry;
}

/** The bubble of a message. A few emoji stand large and without one. */
export function MessageBubble({ row, entry }: MessageBubbleProps): ReactNode {
  const { isForCustomer } = useView();
  const { body } = entry;
  const [stalled, setStalled] = useState<string | null>(null);
  const isStreaming = isIncomplete(entry) && body.text !== stalled;
  const template = body.type === 'interactive' ? body.template : null;
  return (
    <div
      data-part="bubble"
      data-anchor=""
      data-body={body.type}
      data-template={template?.type}
      data-emoji={(isWritten(entry) && isEmojiOnly(body.text)) || undefined}
      data-delivery={toldDelivery(row, isForCustomer)}
      data-felt={(!isForCustomer && Boolean(entry.analysis?.sentiment)) || undefined}
      aria-busy={isStreaming || undefined}
    >
      {template ? (
        <TemplateMessage row={row} entry={entry} template={template} />
      ) : (
        <MessageBody entry={entry} isStreaming={isStreaming} />
      )}
      {isStreaming && <StreamingMark id={entry.key} text={body.text} onStall={setStalled} />}
      {entry.analysis && <SentimentMark entry={entry} />}
    </div>
  );
}
