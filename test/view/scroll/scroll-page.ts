import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

export interface ServedScrollPage {
  readonly url: string;
  close(): Promise<void>;
}

/** The harness page, on this machine. */
export async function serveScrollPage(): Promise<ServedScrollPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'scroll-page-'));
  const common = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    mode: 'development',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, minify: false },
  } as const;
  // With React for development, whose strict mode mounts everything twice, and in one file, which opens faster.
  await build({ ...common, plugins: [react()], define: { 'process.env.NODE_ENV': '"development"' } });
  const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 0 } });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
