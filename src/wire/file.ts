import type { ContactAnalysis, MessageAnalysis } from './analysis.ts';
import { parseFileAnalysis } from './analysis-file.ts';
import type { TranscriptItem } from './item.ts';
import { isObject, type JsonObject, textOf } from './json.ts';
import { parseItem } from './parse.ts';
import { TranscriptError } from './transcript-error.ts';

/** What a stored file holds, whichever of the known forms it has. */
export interface StoredTranscript {
  /** The contact that the file is of, or null where only its items may tell. */
  readonly contactId: string | null;
  readonly initialContactId: string | null;
  /** In the file's order, names and roles of the file's participants filled in. */
  readonly items: readonly TranscriptItem[];
  /** What Contact Lens found, or null where the file was not analysed. */
  readonly analysis: ContactAnalysis | null;
}

function parseJson(json: string): unknown {
  try {
    // A byte order mark at the beginning is no JSON, and editors leave one there.
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The item in an SNS notification or a live frame, both of which carry it as a string; other values as they are. */
function unwrap(value: unknown): unknown {
  if (!isObject(value)) return value;
  const wrapped = isNotification(value) ? value['Message'] : 'topic' in value ? value['content'] : value;
  return typeof wrapped === 'string' ? parseJson(wrapped) : wrapped;
}

/** @see https://docs.aws.amazon.com/connect/latest/adminguide/sns-payload.html */
const isNotification = (value: JsonObject): boolean =>
  value['Type'] === 'Notification' && typeof value['Message'] === 'string';

/** An item by what only an item has; nothing of it is required. */
const isItem = (value: unknown): boolean =>
  isObject(value) && ['Id', 'AbsoluteTime', 'ContentType', 'ParticipantRole'].some((name) => name in value);

/** Whether a value is a whole file, and so an array of such values several files. */
const isFile = (value: unknown): boolean =>
  typeof value === 'string' || Array.isArray(value) || (isObject(value) && 'Transcript' in value);

/** Several files, or one: an array of items is one file. */
export function splitFiles(json: unknown): readonly unknown[] {
  const value = typeof json === 'string' ? parseJson(json) : json;
  return Array.isArray(value) && value.some(isFile) ? value : [json];
}

/**
 * Reads one stored file: an S3 transcript file (version 2019-08-26), a Contact Lens chat analysis file
 * (CHAT-2022-11-30), a GetTranscript answer, an array of items, an SNS notification or a live frame; parsed, or as text.
 * @param name what to call the file in an error, such as "File 2 of 3"
 * @throws TranscriptError `malformed` for anything else
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-example-output-files-chat.html
 */
export function parseFile(json: unknown, name: string): StoredTranscript {
  const refuse = (why: string) =>
    new TranscriptError('malformed', `${name} ${why}, so it cannot be shown. Pass a stored chat transcript.`);

  const value = typeof json === 'string' ? parseJson(json) : json;
  if (value === undefined) throw refuse('is no valid JSON: it may be cut off, or a file of another kind');
  if (Array.isArray(value)) {
    const items = value.map(unwrap);
    if (items.length > 0 && !items.some(isItem)) throw refuse('is a list that holds no transcript item');
    return { ...unnamed, items: itemsOf(items, []) };
  }
  if (!isObject(value)) throw refuse('is JSON, but neither an object nor a list');
  if (value['Channel'] === 'VOICE') throw refuse('is the analysis of a voice call and not of a chat');
  if (!('Transcript' in value)) {
    const item = unwrap(value);
    if (!isItem(item)) throw refuse('has no "Transcript" list');
    return { ...unnamed, items: itemsOf([item], []) };
  }

  const { Transcript: transcript, Participants: participants, CustomerMetadata: customer } = value;
  if (transcript !== null && !Array.isArray(transcript)) throw refuse('has a "Transcript" that is no list');
  const contactId = textOf(value['ContactId']) ?? (isObject(customer) ? textOf(customer['ContactId']) : null);
  const analysis = parseFileAnalysis(value, contactId);
  const items = itemsOf((transcript ?? []).map(unwrap), Array.isArray(participants) ? participants : []);
  return {
    contactId,
    initialContactId: textOf(value['InitialContactId']),
    items: analysis ? items.map((item) => withAnalysis(item, analysis.items)) : items,
    analysis: analysis?.contact ?? null,
  };
}

/** What a list of items says of itself. */
const unnamed = { contactId: null, initialContactId: null, analysis: null };

function withAnalysis(item: TranscriptItem, known: ReadonlyMap<string, MessageAnalysis>): TranscriptItem {
  const analysis = item.Id === undefined ? undefined : known.get(item.Id);
  return analysis ? { ...item, Analysis: analysis } : item;
}

function itemsOf(values: readonly unknown[], participants: readonly unknown[]): readonly TranscriptItem[] {
  const known = new Map(
    participants
      .map(parseItem)
      .filter((participant) => participant !== null)
      .map(({ ParticipantId, DisplayName, ParticipantRole }) => [ParticipantId, { DisplayName, ParticipantRole }]),
  );
  return values
    .map(parseItem)
    .filter((item) => item !== null)
    .map((item) => (item.ParticipantId === undefined ? item : { ...known.get(item.ParticipantId), ...item }));
}
