import { createServer } from 'node:http';
import type { Engine } from './driver/driver.ts';

declare global {
  interface Window {
    /** What a page that is overheard keeps. */
    complaints?: readonly string[];
  }
}

/** Runs before all else in the page: WebKitGTK's driver tells nothing of the console. */
function listen(): void {
  const complaints: string[] = [];
  window.complaints = complaints;
  const { error } = console;
  console.error = (...said: unknown[]) => {
    complaints.push(said.map(String).join(' '));
    error.apply(console, said);
  };
  window.addEventListener('error', ({ message }) => {
    // The browser's note that a list measured rows and moved them in the same frame, which is what it is there for.
    if (!message.startsWith('ResizeObserver loop')) complaints.push(message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => complaints.push(`Unhandled: ${reason}`));
}

/** A file of its own, which policies allow that forbid scripts within the page. */
const script = '/overhear.js';

export interface Overheard {
  readonly origin: string;
  close(): Promise<void>;
}

/** The pages of another server of this machine, each of which keeps what it complains about. */
export async function overhear(origin: string): Promise<Overheard> {
  const server = createServer((request, response) => {
    if (request.url === script) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      return void response.end(`(${listen})()`);
    }
    fetch(new URL(request.url ?? '/', origin)).then(
      async (answer) => {
        const kept = ['content-type', 'content-security-policy'].flatMap((name) => {
          const value = answer.headers.get(name);
          return value === null ? [] : [[name, value] as const];
        });
        response.writeHead(answer.status, Object.fromEntries(kept));
        const isPage = answer.headers.get('content-type')?.startsWith('text/html');
        if (!isPage) return response.end(Buffer.from(await answer.arrayBuffer()));
        return response.end((await answer.text()).replace('<head>', `<head><script src="${script}"></script>`));
      },
      () => response.writeHead(502).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What the console of the page was told as an error and what nobody caught, since it was opened. */
export const complaintsOf = (engine: Engine): Promise<readonly string[]> =>
  engine.evaluate(() => window.complaints ?? ['The page is not overheard.']);
