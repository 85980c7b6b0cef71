import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { chromiumOptions } from '../../../scripts/chromium.mjs';

export interface ScrollBrowser {
  /** Opens the harness page; `throttle` is how many times slower the processor is. */
  open(options?: { throttle?: number; width?: number; height?: number }): Promise<Page>;
  close(): Promise<void>;
}

/** A real browser and a server of the harness page, for positions that no imitation of a browser knows. */
export async function startScrollBrowser(): Promise<ScrollBrowser> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [react()],
    server: {
      host: '127.0.0.1',
      port: 0,
      watch: null,
      fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] },
    },
    cacheDir: fileURLToPath(new URL('../../../node_modules/.vite-scroll', import.meta.url)),
    logLevel: 'error',
  });
  await server.listen();
  await server.waitForRequestsIdle();
  const url = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(chromiumOptions());
  return {
    async open({ throttle = 1, width = 400, height = 600 } = {}) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(url);
      await page.waitForFunction(() => 'harness' in window);
      if (throttle > 1) {
        const client = await page.context().newCDPSession(page);
        await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      }
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
