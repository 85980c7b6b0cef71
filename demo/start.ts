import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type Plugin, preview, type ViteDevServer } from 'vite';
import { startParticipantService } from '../service/index.ts';

/** The running demo. */
export interface Demo {
  /** The page's address. */
  readonly url: string;
  close(): Promise<void>;
}

export interface DemoOptions {
  /** The page's port; the next free one where it is taken, any free one for 0. @default 5173 */
  readonly port?: number;
  /** The participant service's port. @default 0, any free one */
  readonly servicePort?: number;
  /** Whether the page follows changes of the source files; otherwise it is built once, and opens faster. @default true */
  readonly watch?: boolean;
}

/** In ms: long enough to see that a file is being checked. */
const attachmentScan = 2_500;

/** The page cannot know where the service listens: it asks for /service.json. */
function tellServiceUrl(url: string): Plugin {
  const tell = ({ middlewares }: Pick<ViteDevServer, 'middlewares'>) => {
    middlewares.use('/service.json', (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ url }));
    });
  };
  return { name: 'participant-service-url', configureServer: tell, configurePreviewServer: tell };
}

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));

async function serveSources(port: number, plugin: Plugin) {
  const server = await createServer({ configFile, plugins: [plugin], server: { port } });
  await server.listen();
  return { server, close: () => server.close() };
}

async function serveBuilt(port: number, plugin: Plugin) {
  const outDir = await mkdtemp(join(tmpdir(), 'connect-transcript-demo-'));
  await build({ configFile, mode: 'production', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    configFile,
    plugins: [plugin],
    build: { outDir },
    preview: { host: '127.0.0.1', port },
  });
  return {
    server,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

/** Starts the local participant service and the page that uses it, both on 127.0.0.1. */
export async function startDemo({ port = 5173, servicePort = 0, watch = true }: DemoOptions = {}): Promise<Demo> {
  const service = await startParticipantService({ port: servicePort, faults: { attachmentScan } });
  const plugin = tellServiceUrl(service.url);
  const page = await (watch ? serveSources(port, plugin) : serveBuilt(port, plugin));
  const url = page.server.resolvedUrls?.local[0];
  if (url === undefined) throw new TypeError('The demo has no address to open: the page server does not listen.');
  return {
    url,
    async close() {
      await page.close();
      await service.close();
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // React's development build describes every change of props to the profiler, which takes seconds for 10,000 rows.
  process.env['NODE_ENV'] ??= 'production';
  const { PORT = '5173', SERVICE_PORT = '0' } = process.env;
  const demo = await startDemo({ port: Number(PORT), servicePort: Number(SERVICE_PORT) });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void demo.close().finally(() => process.exit(0)));
  }
  console.log(`Open ${demo.url} and press Ctrl+C here when you are done.`);
}
