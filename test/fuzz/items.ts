import fc from 'fast-check';
import attachmentItems from '../fixtures/samples/attachment-items.json' with { type: 'json' };
import contactLens from '../fixtures/samples/contact-lens-chat-original.json' with { type: 'json' };
import responses from '../fixtures/samples/error-and-edge-responses.json' with { type: 'json' };
import templates from '../fixtures/samples/interactive-templates-chat-interface-docs.json' with { type: 'json' };
import viewsAndResponses from '../fixtures/samples/interactive-view-and-response-content.json' with { type: 'json' };
import receiptItems from '../fixtures/samples/receipt-items.json' with { type: 'json' };
import notification from '../fixtures/samples/sns-message-streaming-notification.json' with { type: 'json' };
import frames from '../fixtures/samples/ws-frames-listpicker-show-more.json' with { type: 'json' };
import { eventContentTypes, messageContentTypes } from '../../src/wire/index.ts';
import { placesOf } from '../hostile/places.ts';
import { vectors } from '../hostile/vectors.ts';
import { templateJson } from '../model/template-arbitrary.ts';
import { mutate } from './mutate.ts';
import { longText, oddText, oddValue } from './odd-values.ts';
import type { Random } from './random.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const asMessage = (content: unknown): JsonObject => ({
  Type: 'MESSAGE',
  ContentType: messageContentTypes.interactive,
  ParticipantRole: 'SYSTEM',
  Content: JSON.stringify(content),
});

/** Everything in the samples that is an item or the content of one. */
function samplesIn(value: unknown): readonly JsonObject[] {
  if (typeof value === 'string') return samplesIn(parsed(value));
  if (!isObject(value)) return [];
  const inside = Object.values(value).flatMap(samplesIn);
  if ('templateType' in value) return [asMessage(value), ...inside];
  const isItem = 'Type' in value || ('ContentType' in value && 'Content' in value);
  return isItem ? [value, ...inside] : inside;
}

const samples = [
  attachmentItems,
  contactLens,
  responses,
  templates,
  viewsAndResponses,
  receiptItems,
  notification,
  frames,
]
  .flatMap(samplesIn)
  .map((item) => (isObject(item['Content']) ? { ...item, Content: JSON.stringify(item['Content']) } : item));

const generated = fc.sample(templateJson, { numRuns: 500, seed: 4 });

const members = [
  'AbsoluteTime',
  'Content',
  'ContentType',
  'Id',
  'Type',
  'ParticipantId',
  'DisplayName',
  'ParticipantRole',
];
const rarer = [
  'Attachments',
  'MessageMetadata',
  'RelatedContactId',
  'ContactId',
  'InitialContactId',
  'Redaction',
  'Sentiment',
];
const contentTypes = [...Object.values(messageContentTypes), ...Object.values(eventContentTypes)];

/** The item with its content changed from inside, where that is JSON. */
function mutateContent(item: JsonObject, random: Random): JsonObject {
  const content = typeof item['Content'] === 'string' ? parsed(item['Content']) : null;
  return isObject(content) ? { ...item, Content: JSON.stringify(mutate(content, random)) } : mutate(item, random);
}

function randomItem(random: Random): unknown {
  if (random.chance(0.1)) return oddValue(random);
  const item: Record<string, unknown> = {};
  for (const name of members) if (random.chance(0.7)) item[name] = oddValue(random);
  for (const name of rarer) if (random.chance(0.2)) item[name] = oddValue(random);
  if (random.chance(0.7)) item['Type'] = random.pick(['MESSAGE', 'EVENT', 'ATTACHMENT']);
  if (random.chance(0.7)) item['ContentType'] = random.pick(contentTypes);
  return item;
}

const textMessage = (Content: string, random: Random): JsonObject => ({
  Type: 'MESSAGE',
  ContentType: random.pick(Object.values(messageContentTypes)),
  ParticipantRole: random.pick(['AGENT', 'CUSTOMER', 'SYSTEM']),
  Content,
});

function anyItem(random: Random): unknown {
  const kind = random.next();
  if (kind < 0.35) return mutateContent(random.pick(samples), random);
  if (kind < 0.45) return mutate(random.pick(samples), random);
  if (kind < 0.55) return mutateContent(asMessage(random.pick(generated)), random);
  if (kind < 0.65) return mutate(random.pick(placesOf(random.pick(vectors)).items), random);
  if (kind < 0.9) return randomItem(random);
  return textMessage(kind < 0.997 ? oddText(random) : longText(random), random);
}

/** An item that may come, as a rule with an Id and a time of its own. */
export function oddItem(random: Random, index: number): unknown {
  const item = anyItem(random);
  if (!isObject(item) || Array.isArray(item) || random.chance(0.2)) return item;
  const Id = random.chance(0.9) ? `item ${index}` : `item ${random.below(index + 1)}`;
  return { ...item, Id, AbsoluteTime: new Date(1.79e12 + index * 20_000).toISOString() };
}
