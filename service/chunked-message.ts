import { randomUUID } from 'node:crypto';
import { messageContentTypes, type TranscriptItem } from '../src/wire/index.ts';
import type { Chat } from './chat.ts';
import type { ChatParticipant } from './seeds/chat-seed.ts';

/** A message that is sent while it is being written, as AI agents write. */
export interface ChunkedMessage {
  /** What the chunks have in common. */
  readonly id: string;
  /** Sends one more piece. Only those who listen get it: it is not in the transcript. */
  push(text: string): TranscriptItem;
  /** Sends the whole text, which from now on is in the transcript, at the time of the first piece. */
  complete(): TranscriptItem;
}

/** Begins a message that arrives piece by piece. */
export function startChunkedMessage(chat: Chat, from: ChatParticipant): ChunkedMessage {
  const id = randomUUID();
  let first: TranscriptItem | null = null;
  let text = '';
  let chunks = 0;
  const send = (content: string, completed: boolean): TranscriptItem => {
    chunks += 1;
    const frame = {
      ...chat.stamp({ Content: content, ContentType: messageContentTypes.text, Type: 'MESSAGE' }, from),
      Id: id,
      MessageMetadata: { MessageId: id, ChunkNumber: chunks, MessageCompleted: completed },
    };
    first ??= frame;
    if (completed) chat.insert({ ...frame, AbsoluteTime: first.AbsoluteTime, MessageMetadata: { MessageId: id } });
    chat.broadcast(frame);
    return frame;
  };
  return {
    id,
    push(piece) {
      text += piece;
      return send(piece, false);
    },
    complete: () => send(text, true),
  };
}
