import type { TranscriptItem } from '../wire/index.ts';
import { readBody } from './body.ts';
import type { MessageBody, MessageEntry } from './entry.ts';
import { blocksIn, redact } from './redaction.ts';

/** What a message says without what was redacted, and what was found in it. */
export function readMessage(
  type: MessageBody['type'],
  { Content: content = '', Redaction: redaction, Analysis: analysis }: TranscriptItem,
): Pick<MessageEntry, 'body' | 'redactions' | 'analysis'> {
  if (!redaction && !analysis) return { body: readBody(type, content) };
  const { text, redactions, place } = redact(content, redaction?.CharacterOffsets);
  const body = readBody(type, text);
  // What is read out of JSON stands at other places than in it.
  const isAsWritten = body.text === text;
  const points = analysis?.points.map((point) => ({
    ...point,
    span: isAsWritten && point.span ? place(point.span) : null,
  }));
  return {
    body,
    ...(redaction && { redactions: isAsWritten ? redactions : blocksIn(body.text) }),
    ...(analysis && points && { analysis: { sentiment: analysis.sentiment, points } }),
  };
}
