import type { TemplateReply } from '../src/model.ts';

/** Where a participant's messages go, and what shows who it is. */
export interface ParticipantAccess {
  readonly endpoint: string;
  readonly connectionToken: string;
}

interface Upload {
  readonly AttachmentId: string;
  readonly UploadMetadata: { readonly Url: string; readonly HeadersToInclude: Readonly<Record<string, string>> };
}

interface NewestItems {
  readonly Transcript: readonly { readonly Id: string; readonly Type: string; readonly ParticipantRole?: string }[];
}

const eventType = 'application/vnd.amazonaws.connect.event';

async function post({ endpoint, connectionToken }: ParticipantAccess, operation: string, body: object) {
  const response = await fetch(`${endpoint}/participant/${operation}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Amz-Bearer': connectionToken },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The service answered ${operation} with ${response.status}.`);
  return response.json();
}

/**
 * @param clientToken the same one where a message is sent again, so that it does not arrive twice
 * @returns the Id that the message has now
 * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_SendMessage.html
 */
export async function sendMessage(
  access: ParticipantAccess,
  { contentType, content }: TemplateReply,
  clientToken: string,
): Promise<string> {
  const { Id } = await post(access, 'message', {
    ContentType: contentType,
    Content: content,
    ClientToken: clientToken,
  });
  return Id;
}

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_SendEvent.html */
export async function sendTyping(access: ParticipantAccess): Promise<void> {
  await post(access, 'event', { ContentType: `${eventType}.typing` });
}

/** Says that the newest message of this role was read, where there is one. */
export async function readNewest(access: ParticipantAccess, role: string): Promise<void> {
  const { Transcript }: NewestItems = await post(access, 'transcript', { MaxResults: 10, SortOrder: 'DESCENDING' });
  const newest = Transcript.find(({ Type, ParticipantRole }) => Type === 'MESSAGE' && ParticipantRole === role);
  if (!newest) return;
  const Content = JSON.stringify({ messageId: newest.Id });
  await post(access, 'event', { ContentType: `${eventType}.message.read`, Content });
}

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_StartAttachmentUpload.html */
export async function sendFile(access: ParticipantAccess, file: File): Promise<void> {
  const { AttachmentId, UploadMetadata }: Upload = await post(access, 'start-attachment-upload', {
    AttachmentName: file.name,
    AttachmentSizeInBytes: file.size,
    ContentType: file.type || 'application/octet-stream',
    ClientToken: crypto.randomUUID(),
  });
  const stored = await fetch(UploadMetadata.Url, {
    method: 'PUT',
    headers: UploadMetadata.HeadersToInclude,
    body: file,
  });
  // A browser counts an answer that nobody reads as aborted.
  await stored.arrayBuffer();
  if (!stored.ok) throw new Error(`The file store answered with ${stored.status}.`);
  await post(access, 'complete-attachment-upload', {
    AttachmentIds: [AttachmentId],
    ClientToken: crypto.randomUUID(),
  });
}
