import { createServer } from 'node:http';

/** Runs before all else in the page: WebKitGTK's driver tells nothing of the console. */
function listen(): void {
  const complaints: string[] = [];
  window.complaints = complaints;
  const { error } = console;
  console.error = (...said: unknown[]) => {
    complaints.push(said.map(String).join(' '));
    error.apply(console, said);
  };
  window.addEventListener('error', ({ message }) => complaints.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => complaints.push(`Unhandled: ${reason}`));
}

export interface Overheard {
  readonly origin: string;
  close(): Promise<void>;
}

/** The pages of another server of this machine, each of which keeps what it complains about. */
export async function overhear(origin: string): Promise<Overheard> {
  const server = createServer((request, response) => {
    fetch(new URL(request.url ?? '/', origin)).then(
      async (answer) => {
        const type = answer.headers.get('content-type') ?? '';
        response.writeHead(answer.status, { 'content-type': type });
        if (!type.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()));
        return response.end((await answer.text()).replace('<head>', () => `<head><script>(${listen})()</script>`));
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
