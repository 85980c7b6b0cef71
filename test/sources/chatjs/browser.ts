import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { chromiumOptions } from '../../../scripts/chromium.mjs';
import { serveProductionPage } from '../../production-page.ts';
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
  const served = await serveProductionPage({
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: dirname(createRequire(import.meta.url).resolve('amazon-connect-chatjs')),
  });
  const { origin } = served;
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
      await page.goto(`${origin}/?${new URLSearchParams({ access: JSON.stringify(access) })}`);
      await page.waitForFunction(() => 'conversation' in window);
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
      await service.close();
    },
  };
}
