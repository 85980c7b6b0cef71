import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { chromiumOptions } from '../../../scripts/chromium.mjs';
import { startParticipantService, type ParticipantService } from '../../../service/index.ts';
import type { Access } from './session.ts';

/** The kit in Chromium with the official ChatJS, in front of a local participant service. */
export interface ChatJsBrowser {
  readonly service: ParticipantService;
  /** Opens a chat as one of its participants. The session is not connected yet. */
  open(chat: string, role: Access['role']): Promise<Page>;
  close(): Promise<void>;
}

export async function startChatJsBrowser(): Promise<ChatJsBrowser> {
  const service = await startParticipantService();
  const outDir = await mkdtemp(join(tmpdir(), 'chatjs-'));
  const common = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: dirname(createRequire(import.meta.url).resolve('amazon-connect-chatjs')),
    mode: 'production',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, minify: false },
  } as const;
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  await build({ ...common, plugins: [react()] });
  process.env['NODE_ENV'] = NODE_ENV;
  const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch(chromiumOptions());
  return {
    service,
    async open(name, role) {
      const chat = service.chat(name);
      const tokens = service.tokens(name);
      const access: Access = {
        endpoint: service.url,
        role,
        contactId: chat.contactId,
        participantId: chat.participant(role).participantId,
        participantToken: (role === 'AGENT' ? tokens.agent : tokens.customer).participantToken,
      };
      const page = await browser.newPage({ viewport: { width: 400, height: 640 } });
      await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams({ access: JSON.stringify(access) })}`);
      await page.waitForFunction(() => 'conversation' in window);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
      await service.close();
    },
  };
}
