import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

export interface ProductionPage {
  /** Such as http://127.0.0.1:1234, without a slash. */
  readonly origin: string;
  close(): Promise<void>;
}

interface ProductionPageOptions {
  /** The folder of its index.html. */
  readonly root: string;
  /** A folder whose files are served as they are. @default `public` in the root */
  readonly publicDir?: string;
  /** Of every answer. @default none of its own */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Builds a test's page with React and the kit as they are in production, and serves it on this machine. */
export async function serveProductionPage({
  root,
  publicDir,
  headers,
}: ProductionPageOptions): Promise<ProductionPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'production-page-'));
  const common = {
    configFile: false,
    root,
    publicDir,
    mode: 'production',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, minify: false },
  } as const;
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  await build({ ...common, plugins: [react()] });
  process.env['NODE_ENV'] = NODE_ENV;
  const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 0, headers } });
  const address = server.httpServer.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
