import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Nothing inline, nothing from elsewhere, no markup from strings. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; require-trusted-types-for 'script'";

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the files of a folder, with a strict Content Security Policy. */
export async function serveFolder(folder: string): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, normalize(new URL(url, 'http://localhost').pathname));
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    const type = types[extname(path)];
    if (type === undefined || !existsSync(path)) {
      response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.setHeader('Content-Type', type);
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
