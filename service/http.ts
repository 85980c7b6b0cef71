import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ServiceError } from './service-error.ts';
import { isJsonObject, type JsonObject } from './validation.ts';

const largestJson = 256 * 1024;

/** The request's bytes. @throws ServiceError ValidationException where there are more than `largest` */
export async function readBytes(request: IncomingMessage, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // All of it is read, also what is too much, so that the sender gets the answer instead of a broken connection.
  for await (const chunk of request) {
    const bytes: Buffer = chunk;
    size += bytes.length;
    if (size <= largest) chunks.push(bytes);
    else chunks.length = 0;
  }
  if (size > largest) {
    throw new ServiceError('ValidationException', `The body has ${size} bytes and may have ${largest}.`);
  }
  return Buffer.concat(chunks);
}

/** The request's JSON object; an empty body is an empty object. @throws ServiceError ValidationException for anything else */
export async function readJson(request: IncomingMessage): Promise<JsonObject> {
  const text = (await readBytes(request, largestJson)).toString();
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return value;
  } catch {
    // Falls through to the same refusal as JSON that is no object.
  }
  throw new ServiceError('ValidationException', 'The body is not a JSON object.');
}

/** What a browser has to be told on every answer, errors and downloads included. */
export function allowCrossOrigin(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', 'x-amzn-ErrorType, x-amzn-RequestId, content-disposition');
  response.setHeader('x-amzn-RequestId', randomUUID());
}

const allowedHeaders =
  /^(x-amz-[\w-]+|amz-sdk-[\w-]+|authorization|content-type|content-disposition|content-length|accept)$/;

/** Answers the question that a browser asks before the request itself. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  const asked = (request.headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase());
  const always = [
    'x-amz-bearer',
    'content-type',
    'x-amz-user-agent',
    'authorization',
    'amz-sdk-invocation-id',
    'amz-sdk-request',
  ];
  const allowed = new Set([...always, ...asked.filter((name) => allowedHeaders.test(name))]);
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
    'access-control-allow-headers': [...allowed].join(', '),
    'access-control-max-age': '600',
  });
  response.end();
}

export function sendText(response: ServerResponse, status: number, contentType: string, text: string): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, { 'content-type': contentType, 'content-length': bytes.length });
  response.end(bytes);
}

export function sendJson(response: ServerResponse, body: JsonObject): void {
  sendText(response, 200, 'application/json', JSON.stringify(body));
}

/** The documented shape: the name in `x-amzn-ErrorType`, the message in the body. */
export function sendError(response: ServerResponse, error: unknown): void {
  const known =
    error instanceof ServiceError ? error : new ServiceError('InternalServerException', 'Internal server error');
  response.setHeader('x-amzn-ErrorType', known.name);
  sendText(response, known.status, 'application/json', JSON.stringify({ message: known.message }));
}
