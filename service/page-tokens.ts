import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ScanDirection } from './pagination.ts';
import { isJsonObject } from './validation.ts';

/** Which of a chat's items a walk goes over: everything, the current contact's, or those of one contact. */
export type Scope = 'everything' | 'current' | { readonly contactId: string };

/** What a NextToken stands for. */
export interface Cursor {
  readonly chat: string;
  readonly direction: ScanDirection;
  readonly scope: Scope;
  readonly boundary: number;
  /** 1 for the page after the first. */
  readonly page: number;
}

/** Turns cursors into opaque tokens and back. */
export interface PageTokens {
  seal(cursor: Cursor): string;
  /** @returns null for a token that this service did not make */
  open(token: string): Cursor | null;
}

function readScope(value: unknown): Scope | null {
  if (value === 'everything' || value === 'current') return value;
  return isJsonObject(value) && typeof value['contactId'] === 'string' ? { contactId: value['contactId'] } : null;
}

function readCursor(value: unknown): Cursor | null {
  if (!isJsonObject(value)) return null;
  const { chat, direction, boundary, page } = value;
  const scope = readScope(value['scope']);
  if (typeof chat !== 'string' || typeof boundary !== 'number' || typeof page !== 'number' || scope === null)
    return null;
  if (direction !== 'FORWARD' && direction !== 'BACKWARD') return null;
  return { chat, direction, scope, boundary, page };
}

/** Tokens are signed with a key of this service's run, so that a changed one is noticed. */
export function createPageTokens(): PageTokens {
  const key = randomBytes(32);
  const sign = (payload: string): Buffer => createHmac('sha256', key).update(payload).digest();
  return {
    seal(cursor) {
      const payload = Buffer.from(JSON.stringify(cursor)).toString('base64url');
      return `${payload}.${sign(payload).toString('base64url')}`;
    },
    open(token) {
      const [payload = '', signature = '', ...rest] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(payload);
      if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      // Base64 has several spellings of the same bytes; only the one that was handed out counts.
      if (given.toString('base64url') !== signature) return null;
      return readCursor(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    },
  };
}
