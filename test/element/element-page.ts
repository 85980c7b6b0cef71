import { chromium, type Page } from 'playwright';
import { expect } from 'vitest';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import type { ParticipantService } from '../../service/index.ts';
import type { TranscriptItem } from '../../src/wire/index.ts';
import type { ConnectTranscriptElement, TranscriptEventDetails } from '../../src/element.ts';
import { serveElementPage } from './served-page.ts';

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
  const [served, browser] = await Promise.all([serveElementPage(), chromium.launch(chromiumOptions())]);
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
  await page.goto(served.origin);
  return {
    page,
    service: served.service,
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
      await served.close();
    },
  };
}
