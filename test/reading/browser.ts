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

/** The page's parameters: whose chat it reads, and from where. */
export function readingParameters(service: ParticipantService, chat: string, options: OpenOptions = {}): string {
  const { source = 'http', pageSize = 50, startAt, timeout, replies = false } = options;
  const { customer } = service.tokens(chat);
  return new URLSearchParams({
    endpoint: service.url,
    token: customer[source === 'participant' ? 'participantToken' : 'connectionToken'],
    source,
    pageSize: String(pageSize),
    ...(startAt === undefined ? {} : { startAt }),
    ...(timeout === undefined ? {} : { timeout: String(timeout) }),
    ...(replies ? { replies: '' } : {}),
  }).toString();
}

export const serveReadingPage = () => serveProductionPage({ root: fileURLToPath(new URL('.', import.meta.url)) });

export async function startReadingBrowser(): Promise<ReadingBrowser> {
  const service = await startParticipantService();
  const served = await serveReadingPage();
  const { origin } = served;
  const browser = await chromium.launch(chromiumOptions());
  return {
    service,
    async open(chat, options = {}) {
      const { viewport = { width: 400, height: 640 }, throttling = 1 } = options;
      const page = await browser.newPage({ viewport: { ...viewport } });
      await options.prepare?.(page);
      await page.goto(`${origin}/?${readingParameters(options.service ?? service, chat, options)}`);
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
