import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBytes, sendText } from './http.ts';
import type { ServiceParts } from './parts.ts';

/** Refusals of the file store have its own shape, not the Participant Service's. */
function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  sendText(response, status, 'application/xml', text);
}

function decode(component: string): string | null {
  try {
    return decodeURIComponent(component);
  } catch {
    return null;
  }
}

/** PUT: takes the bytes of an announced upload, with the headers that were handed out. */
async function takeUpload(parts: ServiceParts, request: IncomingMessage, response: ServerResponse, id: string) {
  const upload = parts.attachments.upload(id);
  if (!upload) return refuse(response, 404, 'NoSuchKey', 'There is no such upload.');
  const wrong = Object.entries(upload.headers).find(([name, value]) => request.headers[name.toLowerCase()] !== value);
  if (wrong) {
    request.resume();
    return refuse(response, 403, 'SignatureDoesNotMatch', `The header ${wrong[0]} is not the one that was handed out.`);
  }
  upload.bytes = await readBytes(request, upload.size);
  response.writeHead(200).end();
}

/** GET: the bytes, named and typed. */
function sendDownload(parts: ServiceParts, response: ServerResponse, chatAndId: string): void {
  const [chat = '', id] = chatAndId.split(/\.(.*)/s);
  const attachments = parts.chats.get(chat)?.items.flatMap((item) => item.Attachments ?? []);
  const attachment = attachments?.find(({ AttachmentId }) => AttachmentId === id);
  if (!attachment) return refuse(response, 404, 'NoSuchKey', 'There is no such file.');
  const { name, contentType, bytes } = parts.attachments.file(attachment);
  response.writeHead(200, {
    'content-type': contentType,
    'content-length': bytes.length,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
  response.end(bytes);
}

/** The bucket behind the attachments: signed links to put and to get files, for as long as each link says. */
export async function answerFileRequest(
  parts: ServiceParts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const folder = url.pathname.startsWith('/uploads/') ? 'uploads' : 'downloads';
  const id = decode(url.pathname.slice(folder.length + 2));
  if (id === null) return refuse(response, 400, 'InvalidURI', 'The path is not one.');
  const refusal = parts.attachments.refusal(folder, id, url.searchParams);
  if (refusal !== null) return refuse(response, 403, 'AccessDenied', refusal);
  if (request.method !== (folder === 'uploads' ? 'PUT' : 'GET')) {
    return refuse(response, 405, 'MethodNotAllowed', 'The link is for another method.');
  }
  if (folder === 'uploads') return takeUpload(parts, request, response, id);
  return sendDownload(parts, response, id);
}
