import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { expect, test } from 'vitest';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { ensureDependencies } from '../../scripts/dependencies.mjs';

test('under React 18 server markup is taken over without a warning, the newest message is in view, and the ref works', async () => {
  const root = fileURLToPath(new URL('react18', import.meta.url));
  ensureDependencies(root);
  const outDir = await mkdtemp(join(tmpdir(), 'react-18-'));
  const alias = { react: join(root, 'node_modules/react'), 'react-dom': join(root, 'node_modules/react-dom') };
  const common = {
    configFile: false,
    root,
    mode: 'development',
    logLevel: 'error',
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { outDir, emptyOutDir: true, minify: false },
    worker: { format: 'es' },
  } as const;
  await build({ ...common, plugins: [react()] });
  const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const address = server.httpServer.address();
    await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
    await page.getByRole('heading', { name: /^React 18/ }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[data-key="message-119"]').length === 2);
    await page.getByText('Message number 119').first().waitFor();
    await page.getByRole('button', { name: 'Go to message 3' }).click();
    await page.getByText('Message number 3', { exact: true }).first().waitFor();
    expect(complaints.filter((words) => !/ResizeObserver loop|React DevTools/.test(words))).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}, 120_000);
