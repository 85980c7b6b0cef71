import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium, type Page } from 'playwright';
import { expect } from 'vitest';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { buildElementScript } from '../../scripts/element-script.mjs';
import { startParticipantService, type ParticipantService } from '../../service/index.ts';
import type { TranscriptItem } from '../../src/wire/index.ts';
import type { ConnectTranscriptElement, TranscriptEventDetails } from '../../src/element.ts';

type Heard = {
  readonly [Name in keyof TranscriptEventDetails]: {
    readonly type: Name;
    readonly detail: TranscriptEventDetails[Name];
    /** The id of the element that it came from, as the document sees it. */
    readonly from: string;
  };
}[keyof TranscriptEventDetails];

declare global {
  /** What page/early.js keeps. */
  var page: {
    readonly events: readonly Heard[];
    readonly violations: readonly string[];
    /** The items of a transcript with markdown in it. */
    readonly marked: readonly TranscriptItem[];
  };
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript; charset=utf-8',
};

const policyFor = (service: string) =>
  [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src 'self'",
    `connect-src ${service} ${service.replace('http', 'ws')}`,
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ].join('; ');

/** A page without React that has the element by a script tag, under a policy that allows its own files and nothing else. */
export interface ElementPage {
  readonly page: Page;
  readonly service: ParticipantService;
  /** What the page's console and its unhandled errors said. */
  readonly complaints: readonly string[];
  /** Waits for an event with this name that a listener on the document heard. @returns what it told */
  heard<Name extends keyof TranscriptEventDetails>(name: Name, from: string): Promise<TranscriptEventDetails[Name]>;
  /** Puts an element with this id into the page. */
  add(id: string, properties: object, attributes?: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}

export async function openElementPage(): Promise<ElementPage> {
  const [script, service, browser] = await Promise.all([
    buildElementScript(),
    startParticipantService(),
    chromium.launch(chromiumOptions()),
  ]);
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    const body = name === 'connect-transcript.js' ? script : readFile(new URL(`page/${name}`, import.meta.url));
    void Promise.resolve(body).then((content) => {
      const type = types[name.split('.').at(-1) ?? ''];
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policyFor(service.url) });
      response.end(content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const page = await browser.newPage({
    viewport: { width: 500, height: 900 },
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'Asia/Tokyo',
  });
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
  return {
    page,
    service,
    complaints,
    async heard(name, from) {
      const find = () =>
        page.evaluate(
          ([name, from]) => globalThis.page.events.find((event) => event.type === name && event.from === from)?.detail,
          [name, from] as const,
        );
      // Not waitForFunction, which makes its function from a text: the policy forbids that.
      await expect.poll(find, { timeout: 30_000, message: `${name} from ${from}` }).toBeDefined();
      return (await find()) as TranscriptEventDetails[typeof name];
    },
    async add(id, properties, attributes = {}) {
      await page.evaluate(
        ([id, properties, attributes]) => {
          const element: ConnectTranscriptElement = document.createElement('connect-transcript');
          element.id = id;
          Object.assign(element, properties);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          document.querySelector('main')?.append(element);
        },
        [id, properties, attributes] as const,
      );
    },
    async close() {
      await browser.close();
      server.close();
      await service.close();
    },
  };
}
