import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { chromiumOptions } from '../../../scripts/chromium.mjs';

export interface ScrollBrowser {
  /** Opens the harness page; `throttle` is how many times slower the processor is. */
  open(options?: { throttle?: number }): Promise<Page>;
  close(): Promise<void>;
}

/** A real browser and a server of the harness page, for positions that no imitation of a browser knows. */
export async function startScrollBrowser(): Promise<ScrollBrowser> {
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
  const url = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(chromiumOptions());
  // One for all, so that the page's script comes from the browser's cache.
  const context = await browser.newContext({ viewport: { width: 400, height: 600 } });
  return {
    async open({ throttle = 1 } = {}) {
      const page = await context.newPage();
      await page.goto(url);
      await page.waitForFunction(() => 'harness' in window);
      if (throttle > 1) {
        const client = await context.newCDPSession(page);
        await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      }
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
