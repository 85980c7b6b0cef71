import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';
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
  /** Whether the page follows changes of the source files. @default true */
  readonly watch?: boolean;
}

/** In ms: long enough to see that a file is being checked. */
const attachmentScan = 2_500;

/** The page cannot know where the service listens: it asks for /service.json. */
function tellServiceUrl(url: string): Plugin {
  return {
    name: 'participant-service-url',
    configureServer(server) {
      server.middlewares.use('/service.json', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ url }));
      });
    },
  };
}

/** Starts the local participant service and the page that uses it, both on 127.0.0.1. */
export async function startDemo({ port = 5173, servicePort = 0, watch = true }: DemoOptions = {}): Promise<Demo> {
  const service = await startParticipantService({ port: servicePort, faults: { attachmentScan } });
  const page = await createServer({
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    plugins: [tellServiceUrl(service.url)],
    server: { port, ...(watch ? {} : { watch: null, hmr: false }) },
  });
  await page.listen();
  const url = page.resolvedUrls?.local[0];
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
