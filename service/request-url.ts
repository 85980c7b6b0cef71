import type { IncomingMessage } from 'node:http';

/** The URL that a request asks for, or null where its path is none (`//`, for example). */
export function requestUrl(request: IncomingMessage): URL | null {
  const origin = 'http://127.0.0.1';
  const path = request.url ?? '';
  return URL.canParse(path, origin) ? new URL(path, origin) : null;
}
