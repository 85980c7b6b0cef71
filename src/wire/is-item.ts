import type { AttachmentItem, MessageMetadata, Receipt, TranscriptItem } from './item.ts';
import { isObject, type JsonObject } from './json.ts';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Members of another prototype, such as a class's accessors, would get lost where the item is merged. */
const isPlain = (value: unknown): value is JsonObject =>
  isObject(value) && Object.getPrototypeOf(value) === Object.prototype;

const isListOf = (value: unknown, isElement: (element: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isElement);

function isReceipt(value: unknown): value is Receipt {
  if (!isPlain(value)) return false;
  for (const name in value) {
    switch (name) {
      case 'DeliveredTimestamp':
      case 'ReadTimestamp':
      case 'RecipientParticipantId':
        if (!isText(value[name])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isAttachment(value: unknown): value is AttachmentItem {
  if (!isPlain(value)) return false;
  for (const name in value) {
    switch (name) {
      case 'ContentType':
      case 'AttachmentId':
      case 'AttachmentName':
      case 'Status':
        if (!isText(value[name])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isMetadata(value: unknown): value is MessageMetadata {
  if (!isPlain(value)) return false;
  for (const name in value) {
    switch (name) {
      case 'MessageId':
      case 'MessageProcessingStatus':
        if (!isText(value[name])) return false;
        break;
      case 'Receipts':
        if (!isListOf(value[name], isReceipt)) return false;
        break;
      case 'ChunkNumber':
        if (!Number.isInteger(value[name])) return false;
        break;
      case 'MessageCompleted':
        if (typeof value[name] !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/**
 * Whether a value is an item just as it is documented: then it can be kept as it came. Copying ten thousand items costs
 * more than all that is read in them. What Contact Lens adds is always read anew.
 */
export function isItem(value: unknown): value is TranscriptItem {
  if (!isPlain(value)) return false;
  for (const name in value) {
    switch (name) {
      case 'AbsoluteTime':
      case 'Content':
      case 'ContentType':
      case 'Id':
      case 'Type':
      case 'ParticipantId':
      case 'DisplayName':
      case 'ParticipantRole':
      case 'RelatedContactId':
      case 'ContactId':
      case 'InitialContactId':
        if (!isText(value[name])) return false;
        break;
      case 'Attachments':
        if (!isListOf(value[name], isAttachment)) return false;
        break;
      case 'MessageMetadata':
        if (!isMetadata(value[name])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
