import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { startParticipantService, type ParticipantService } from '../../service/index.ts';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { serveProductionPage } from '../production-page.ts';

/** The kit in Chromium, in front of the local participant service. */
export interface ReadingBrowser {
  readonly service: ParticipantService;
  /** Opens a chat as its customer; other members become the page's parameters. */
  open(chat: string, options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly source?: 'http' | 'aws-sdk' | 'participant';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** How many times slower than this machine. */
  readonly throttling?: number;
  /** @default 50 */
  readonly pageSize?: number;
  /** JSON of a StartPosition. */
  readonly startAt?: string;
  /** How long the http source waits for an answer, in ms. @default its own */
  readonly timeout?: number;
  /** Whether interactive messages can be answered. */
  readonly replies?: boolean;
  /** In place of the browser's own service, so that tests beside each other do not disturb each other. */
  readonly service?: ParticipantService;
  /** Called with the page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<void> | void;
}

export async function startReadingBrowser(): Promise<ReadingBrowser> {
  const service = await startParticipantService();
  const served = await serveProductionPage({ root: fileURLToPath(new URL('.', import.meta.url)) });
  const { origin } = served;
  const browser = await chromium.launch(chromiumOptions());
  return {
    service,
    async open(chat, options = {}) {
      const { source = 'http', viewport = { width: 400, height: 640 }, throttling = 1, pageSize = 50 } = options;
      const { startAt, timeout, replies = false } = options;
      const { url, tokens } = options.service ?? service;
      const page = await browser.newPage({ viewport: { ...viewport } });
      await options.prepare?.(page);
      const parameters = new URLSearchParams({
        endpoint: url,
        token: tokens(chat).customer[source === 'participant' ? 'participantToken' : 'connectionToken'],
        source,
        pageSize: String(pageSize),
        ...(startAt === undefined ? {} : { startAt }),
        ...(timeout === undefined ? {} : { timeout: String(timeout) }),
        ...(replies ? { replies: '' } : {}),
      });
      await page.goto(`${origin}/?${parameters}`);
      if (throttling !== 1) {
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
      }
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
      await service.close();
    },
  };
}
