import { parseMessageAnalysis, parseRedaction } from './analysis-parse.ts';
import type { AttachmentItem, MessageMetadata, Receipt, TranscriptItem, TranscriptPage } from './item.ts';
import { isItem } from './is-item.ts';
import { isObject, type JsonObject } from './json.ts';
import { TranscriptError } from './transcript-error.ts';

/** A string member: numbers become text, everything else that is no string counts as missing, and so does "". */
function string(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** Content of another type than string is kept as its JSON, so that nobody's words get lost. */
function content(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) {
    try {
      return JSON.stringify(value);
    } catch {
      return undefined;
    }
  }
  return typeof value === 'boolean' ? String(value) : string(value);
}

function list<T>(value: unknown, parse: (element: JsonObject) => T): readonly T[] | undefined {
  return Array.isArray(value) ? value.filter(isObject).map(parse) : undefined;
}

/** Leaves out what is undefined, so that a missing member and an empty one are the same. */
function present<T extends object>(members: T): T {
  const result: Partial<T> = {};
  for (const name of Object.keys(members) as (keyof T)[]) {
    if (members[name] !== undefined) result[name] = members[name];
  }
  return result as T;
}

const parseReceipt = (value: JsonObject): Receipt =>
  present({
    DeliveredTimestamp: string(value['DeliveredTimestamp']),
    ReadTimestamp: string(value['ReadTimestamp']),
    RecipientParticipantId: string(value['RecipientParticipantId']),
  });

const parseAttachment = (value: JsonObject): AttachmentItem =>
  present({
    ContentType: string(value['ContentType']),
    AttachmentId: string(value['AttachmentId']),
    AttachmentName: string(value['AttachmentName']),
    Status: string(value['Status']),
  });

function parseMetadata(value: unknown): MessageMetadata | undefined {
  if (!isObject(value)) return undefined;
  const chunk = value['ChunkNumber'];
  const completed = value['MessageCompleted'];
  return present({
    MessageId: string(value['MessageId']),
    Receipts: list(value['Receipts'], parseReceipt),
    MessageProcessingStatus: string(value['MessageProcessingStatus']),
    ChunkNumber: typeof chunk === 'number' && Number.isInteger(chunk) ? chunk : undefined,
    MessageCompleted: typeof completed === 'boolean' ? completed : undefined,
  });
}

/**
 * Reads one item of a page or the inner JSON of a live frame. Members of a wrong type count as missing.
 * @returns the value itself where it is as documented; null for what is not a JSON object
 */
export function parseItem(value: unknown): TranscriptItem | null {
  if (!isObject(value)) return null;
  if (isItem(value)) return value;
  return present({
    AbsoluteTime: string(value['AbsoluteTime']),
    Content: content(value['Content']),
    ContentType: string(value['ContentType']),
    Id: string(value['Id']),
    Type: string(value['Type']),
    ParticipantId: string(value['ParticipantId']),
    DisplayName: string(value['DisplayName']),
    ParticipantRole: string(value['ParticipantRole']),
    Attachments: list(value['Attachments'], parseAttachment),
    MessageMetadata: parseMetadata(value['MessageMetadata']),
    Redaction: parseRedaction(value['Redaction']),
    Analysis: parseMessageAnalysis(value['Analysis']),
    RelatedContactId: string(value['RelatedContactId']),
    ContactId: string(value['ContactId']),
    InitialContactId: string(value['InitialContactId']),
  });
}

/**
 * Reads a GetTranscript answer. `Transcript: null` is an empty page, as the service's model allows.
 * @throws TranscriptError `malformed` where the value is no object or has no list in `Transcript`
 */
export function parsePage(value: unknown): TranscriptPage {
  const transcript = isObject(value) ? value['Transcript'] : undefined;
  if (!isObject(value) || (transcript !== null && !Array.isArray(transcript))) {
    throw new TranscriptError(
      'malformed',
      'The answer holds no Transcript list, so no page can be shown. Check that the endpoint is the Participant Service and that nothing on the way (a proxy, a sign-in page) answers in its place.',
    );
  }
  return {
    items: (transcript ?? []).map(parseItem).filter((item) => item !== null),
    nextToken: string(value['NextToken']) ?? null,
    initialContactId: string(value['InitialContactId']) ?? null,
  };
}
