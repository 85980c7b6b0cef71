import { createServer } from 'node:http';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '': 'text/html; charset=utf-8',
};

export interface Served {
  readonly origin: string;
  close(): void;
}

/** Serves contents by their path, from memory. */
export async function serve(files: ReadonlyMap<string, string | Uint8Array>): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const content = files.get(url);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': types[extname(url)] ?? 'application/octet-stream',
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server of the bench got no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
