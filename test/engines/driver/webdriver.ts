import { createServer } from 'node:net';

/** One session of a driver that speaks the W3C's WebDriver. */
export interface WebDriverSession {
  /** Asks below the session's own path, such as GET /screenshot. @throws what the driver says went wrong */
  ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
}

/** One that is free; a moment later somebody else may have it. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function ask(url: string, method: string, body: object = {}): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value }: { readonly value: unknown } = await response.json();
  if (response.ok) return value;
  const { error, message } = { error: '', message: '', ...(value as object) };
  throw new Error(`The driver answers ${method} ${new URL(url).pathname} with ${error}: ${message}`);
}

/** In ms. */
const patience = 20_000;

async function untilItAnswers(url: string): Promise<void> {
  for (const end = Date.now() + patience; ;) {
    const isReady = await ask(`${url}/status`, 'GET').then(
      () => true,
      () => false,
    );
    if (isReady) return;
    if (Date.now() > end) throw new Error(`No driver answers at ${url} within ${patience} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @param url of a driver that was started a moment ago */
export async function openSession(url: string, capabilities: object): Promise<WebDriverSession> {
  await untilItAnswers(url);
  const session = await ask(`${url}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
  const { sessionId } = session as { readonly sessionId: string };
  return { ask: (method, path, body) => ask(`${url}/session/${sessionId}${path}`, method, body) };
}
