import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { startParticipantService, type ParticipantService } from '../../service/index.ts';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { ask } from './ask.ts';

/** The part of ChatJS that the page uses; its own declarations describe no global. */
interface ChatJs {
  ChatSession: {
    setGlobalConfig(config: object): void;
    create(options: object): Session;
  };
}
interface Session {
  connect(): Promise<{ connectSuccess: boolean }>;
  onMessage(listener: (event: { data: TranscriptItem }) => void): void;
  sendMessage(message: object): Promise<{ data: { Id: string } }>;
  getTranscript(options: object): Promise<{ data: { Transcript: TranscriptItem[]; NextToken?: string } }>;
  disconnectParticipant(): Promise<unknown>;
}
declare global {
  var connect: ChatJs;
  var session: Session;
  var received: TranscriptItem[];
}

const chatJs = createRequire(import.meta.url).resolve('amazon-connect-chatjs');

let service: ParticipantService;
let pages: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  service = await startParticipantService();
  pages = createServer((request, response) => {
    if (request.url === '/chat.js') createReadStream(chatJs).pipe(response);
    else response.setHeader('content-type', 'text/html').end('<!doctype html><script src="/chat.js"></script>');
  });
  pages.listen(0, '127.0.0.1');
  await once(pages, 'listening');
  browser = await chromium.launch(chromiumOptions());
  page = await browser.newPage();
  const address = pages.address();
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
});
afterAll(async () => {
  await browser?.close();
  pages?.closeAllConnections();
  pages?.close();
  await service?.close();
});

test('the official ChatJS in a browser connects, sends, receives, pages back to the first item and leaves', async () => {
  const { participantToken } = service.tokens('history-100').customer;
  const { contactId, participants } = service.chat('history-100');
  const chatDetails = { contactId, participantId: participants[0]?.participantId, participantToken };
  const connected = await page.evaluate(
    async ({ endpoint, chatDetails }) => {
      const silent = { debug() {}, info() {}, warn() {}, error() {}, advancedLog() {} };
      connect.ChatSession.setGlobalConfig({
        endpoint,
        region: 'eu-west-2',
        loggerConfig: { customizedLogger: silent },
      });
      globalThis.received = [];
      globalThis.session = connect.ChatSession.create({ chatDetails, type: 'CUSTOMER' });
      session.onMessage(({ data }) => received.push(data));
      return session.connect();
    },
    { endpoint: service.url, chatDetails },
  );
  expect(connected.connectSuccess).toBe(true);

  const sent = await page.evaluate(() =>
    session.sendMessage({ contentType: 'text/plain', message: 'Hello from the browser' }),
  );
  await ask(service, 'message', service.tokens('history-100').agent.connectionToken, {
    ContentType: 'text/plain',
    Content: 'Hello from the agent',
  });
  await page.waitForFunction(() => received.some(({ Content }) => Content === 'Hello from the agent'));
  expect(service.chat('history-100').find(sent.data.Id)).toMatchObject({ Content: 'Hello from the browser' });

  const ids = await page.evaluate(async () => {
    const walked: (string | undefined)[] = [];
    let nextToken: string | undefined;
    do {
      const request = { maxResults: 30, scanDirection: 'BACKWARD', sortOrder: 'ASCENDING', nextToken };
      const { data } = await session.getTranscript(request);
      walked.unshift(...data.Transcript.map(({ Id }) => Id));
      nextToken = data.NextToken;
    } while (nextToken);
    return walked;
  });
  expect(ids).toEqual(service.chat('history-100').items.map((item) => item.Id));
  expect(ids).toHaveLength(102);

  await page.evaluate(() => session.disconnectParticipant());
  expect(service.chat('history-100').ended).toBe(true);
});
