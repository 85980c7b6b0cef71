import { eventContentTypes, parseItem } from '../wire/index.ts';

/** What a WebSocket frame says. */
export type LiveFrame =
  /** The answer to the subscription. */
  | { readonly type: 'subscription'; readonly accepted: boolean }
  /** A wire item as it came. `endsChat` where it says that the chat is over. */
  | { readonly type: 'item'; readonly item: unknown; readonly endsChat: boolean }
  /** A heartbeat, a ping, or what cannot be read: it shows that the socket lives, and nothing else. */
  | { readonly type: 'other' };

type JsonObject = Readonly<Record<string, unknown>>;

const other: LiveFrame = { type: 'other' };

/** A JSON object, or the text of one; null for everything else. */
function jsonObject(value: unknown): JsonObject | null {
  let parsed = value;
  if (typeof value === 'string') {
    try {
      parsed = JSON.parse(value);
    } catch {
      return null;
    }
  }
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null;
}

/** Reads the data of a WebSocket message. Never throws: whatever is no frame counts as `other`. */
export function parseLiveFrame(data: unknown): LiveFrame {
  const frame = typeof data === 'string' ? jsonObject(data) : null;
  const content = jsonObject(frame?.['content']);
  switch (frame?.['topic']) {
    case 'aws/subscribe':
      return { type: 'subscription', accepted: content?.['status'] === 'success' };
    case 'aws/chat': {
      const item = parseItem(content);
      if (content === null || item === null) return other;
      const endsChat = item.ContentType === eventContentTypes.chatEnded || item.Type === 'CHAT_ENDED';
      return { type: 'item', item: content, endsChat };
    }
    default:
      return other;
  }
}
