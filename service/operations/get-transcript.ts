import type { TranscriptItem } from '../../src/wire/index.ts';
import type { Chat } from '../chat.ts';
import { withNulls } from '../nulls.ts';
import type { Cursor, Scope } from '../page-tokens.ts';
import { pageWindow, startBoundary, type ScanDirection, type Start } from '../pagination.ts';
import { ServiceError } from '../service-error.ts';
import { optionalInteger, optionalObject, optionalOneOf, optionalString, type JsonObject } from '../validation.ts';
import type { Operation, OperationContext } from './operation.ts';

const defaultPageSize = 10;

function invalid(problem: string): ServiceError {
  return new ServiceError('ValidationException', `Validation exception due to invalid parameter: ${problem}`);
}

/** @returns null for a StartPosition without members, which counts as none */
function readStart(body: JsonObject): Start | null {
  const position = optionalObject(body, 'StartPosition');
  if (!position) return null;
  const id = optionalString(position, 'Id', [1, 256]);
  const absoluteTime = optionalString(position, 'AbsoluteTime', [1, 100]);
  const count = optionalInteger(position, 'MostRecent', 0, 100);
  const starts: Start[] = [];
  if (id !== undefined) starts.push({ at: 'id', id });
  if (absoluteTime !== undefined) {
    const time = Date.parse(absoluteTime);
    if (!/^\d{4}-\d\d-\d\dT/.test(absoluteTime) || Number.isNaN(time)) {
      throw invalid('AbsoluteTime must be an ISO 8601 time such as 2019-11-08T02:41:28.172Z');
    }
    starts.push({ at: 'time', time });
  }
  if (count !== undefined) starts.push({ at: 'mostRecent', count });
  if (starts.length > 1) throw invalid('StartPosition must have one of Id, AbsoluteTime and MostRecent');
  return starts[0] ?? null;
}

function itemsIn(chat: Chat, scope: Scope): readonly TranscriptItem[] {
  if (scope === 'everything') return chat.items;
  const current = chat.items.filter((item) => item.ContactId !== undefined);
  return scope === 'current' ? current : current.filter((item) => item.ContactId === scope.contactId);
}

/** The cursor of a walk's first page. Past contacts are only reached from the newest page, without a StartPosition. */
function firstCursor(chat: Chat, direction: ScanDirection, start: Start | null, contactId: string | undefined): Cursor {
  if (start === null && direction === 'FORWARD') throw invalid('FORWARD needs a StartPosition');
  const scope: Scope = contactId !== undefined ? { contactId } : start === null ? 'everything' : 'current';
  const boundary = startBoundary(itemsIn(chat, scope), direction, start ?? { at: 'newest' });
  if (boundary === null) throw invalid('StartPosition.Id is not an item of the current contact');
  return { chat: chat.name, direction, scope, boundary, page: 0 };
}

function laterCursor(
  { pageTokens }: OperationContext,
  chat: Chat,
  token: string,
  direction: ScanDirection | undefined,
  contactId: string | undefined,
): Cursor {
  const cursor = pageTokens.open(token);
  const scopeContact = cursor && typeof cursor.scope === 'object' ? cursor.scope.contactId : undefined;
  if (!cursor || cursor.chat !== chat.name || scopeContact !== contactId)
    throw invalid('NextToken is not of this transcript');
  if (direction !== undefined && direction !== cursor.direction)
    throw invalid('NextToken is of the other ScanDirection');
  return cursor;
}

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_GetTranscript.html */
export const getTranscript: Operation = {
  token: 'connection-token',
  run(context) {
    const { body, access, faults, random } = context;
    const { chat } = access;
    const contactId = optionalString(body, 'ContactId', [1, 256]);
    const asked = optionalInteger(body, 'MaxResults', 0, 100);
    const token = optionalString(body, 'NextToken', [1, 1000]);
    const direction = optionalOneOf(body, 'ScanDirection', ['FORWARD', 'BACKWARD']);
    const order = optionalOneOf(body, 'SortOrder', ['DESCENDING', 'ASCENDING']) ?? 'DESCENDING';
    const start = readStart(body);

    const cursor =
      token === undefined
        ? firstCursor(chat, direction ?? (start === null ? 'BACKWARD' : 'FORWARD'), start, contactId)
        : laterCursor(context, chat, token, direction, contactId);
    const items = itemsIn(chat, cursor.scope);
    if (contactId !== undefined && items.length === 0) {
      return { InitialContactId: chat.initialContactId, NextToken: '', Transcript: [] };
    }

    const page = cursor.page + 1;
    const size = asked || defaultPageSize;
    const empty = faults.emptyPageEvery > 0 && page % faults.emptyPageEvery === 0;
    const window = empty
      ? { from: 0, to: 0, following: cursor.boundary }
      : pageWindow(
          items.length,
          cursor.direction,
          cursor.boundary,
          random.chance(faults.shortPages) ? random.between(1, size) : size,
          faults.overlap,
        );
    const transcript = items.slice(window.from, window.to);
    if (order === 'DESCENDING') transcript.reverse();
    const next =
      window.following === null
        ? faults.emptyTokenAtEnd
          ? { NextToken: '' }
          : {}
        : { NextToken: context.pageTokens.seal({ ...cursor, boundary: window.following, page }) };
    const answer = { InitialContactId: chat.initialContactId, Transcript: transcript, ...next };
    return faults.nulls ? withNulls(answer) : answer;
  },
};
