import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface ReceivedRequest {
  readonly path: string;
  readonly token: string | undefined;
  readonly body: unknown;
}

/** A server of raw answers, for what the participant service never says. */
export async function answeringServer(answer: (response: ServerResponse, request: ReceivedRequest) => void) {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const token = request.headers['x-amz-bearer'];
    const received = {
      path: request.url ?? '',
      token: typeof token === 'string' ? token : undefined,
      body: JSON.parse(Buffer.concat(chunks).toString()) as unknown,
    };
    requests.push(received);
    answer(response, received);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}
