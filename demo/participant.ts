/** Where a participant's messages go, and what shows who it is. */
export interface ParticipantAccess {
  readonly endpoint: string;
  readonly connectionToken: string;
}

interface Upload {
  readonly AttachmentId: string;
  readonly UploadMetadata: { readonly Url: string; readonly HeadersToInclude: Readonly<Record<string, string>> };
}

async function post({ endpoint, connectionToken }: ParticipantAccess, operation: string, body: object) {
  const response = await fetch(`${endpoint}/participant/${operation}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Amz-Bearer': connectionToken },
    body: JSON.stringify({ ...body, ClientToken: crypto.randomUUID() }),
  });
  if (!response.ok) throw new Error(`The service answered ${operation} with ${response.status}.`);
  return response.json();
}

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_SendMessage.html */
export async function sendMessage(access: ParticipantAccess, text: string): Promise<void> {
  await post(access, 'message', { ContentType: 'text/plain', Content: text });
}

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_StartAttachmentUpload.html */
export async function sendFile(access: ParticipantAccess, file: File): Promise<void> {
  const { AttachmentId, UploadMetadata }: Upload = await post(access, 'start-attachment-upload', {
    AttachmentName: file.name,
    AttachmentSizeInBytes: file.size,
    ContentType: file.type || 'application/octet-stream',
  });
  const stored = await fetch(UploadMetadata.Url, {
    method: 'PUT',
    headers: UploadMetadata.HeadersToInclude,
    body: file,
  });
  // A browser counts an answer that nobody reads as aborted.
  await stored.arrayBuffer();
  if (!stored.ok) throw new Error(`The file store answered with ${stored.status}.`);
  await post(access, 'complete-attachment-upload', { AttachmentIds: [AttachmentId] });
}
