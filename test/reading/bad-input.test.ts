import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page, Route } from 'playwright';
import { english } from '../../src/i18n/index.ts';
import type { TranscriptErrorKind } from '../../src/model/index.ts';
import { type ParticipantService, startParticipantService } from '../../service/index.ts';
import { type ReadingBrowser, startReadingBrowser } from './browser.ts';

let browser: ReadingBrowser;
beforeAll(async () => {
  browser = await startReadingBrowser();
}, 120_000);
afterAll(() => browser?.close());

const operation = '**/participant/transcript';

/** One reader and the service that they alone use. */
interface Site {
  readonly page: Page;
  readonly service: ParticipantService;
}

interface Fault {
  readonly name: string;
  /** Whose words are to be read. */
  readonly kind: TranscriptErrorKind;
  begin(site: Site): unknown;
  end(site: Site): unknown;
}

/** A fault of the service: its members as they are to be, and as they were. */
function serviceFault(
  name: string,
  kind: TranscriptErrorKind,
  faults: Partial<ParticipantService['faults']>,
  calm: Partial<ParticipantService['faults']>,
): Fault {
  return {
    name,
    kind,
    begin: ({ service }) => void Object.assign(service.faults, faults),
    end: ({ service }) => void Object.assign(service.faults, calm),
  };
}

const lastingStatus = (status: number, kind: TranscriptErrorKind) =>
  serviceFault(
    `${status}, as long as it lasts`,
    kind,
    { failNext: { count: 1000, status } },
    { failNext: { count: 0, status } },
  );

/** An answer that is made up on the way to the page. */
const answered = (name: string, kind: TranscriptErrorKind, body: unknown): Fault => ({
  name,
  kind,
  begin: ({ page }) =>
    page.route(operation, (route) => route.fulfill({ json: body, headers: { 'access-control-allow-origin': '*' } })),
  end: ({ page }) => page.unroute(operation),
});

const offline: Fault = {
  name: 'no network',
  kind: 'network',
  begin: ({ page }) =>
    page.route(operation, async (route) => {
      await page.context().setOffline(true);
      await route.continue();
    }),
  async end({ page }) {
    await page.unroute(operation);
    await page.context().setOffline(false);
  },
};

const faults: readonly Fault[] = [
  serviceFault('truncated JSON', 'malformed', { truncatedBody: 1 }, { truncatedBody: 0 }),
  serviceFault('a web page instead of JSON', 'malformed', { htmlBody: 1 }, { htmlBody: 0 }),
  answered('an answer without a Transcript', 'malformed', { InitialContactId: 'contact' }),
  answered('a Transcript that is no list', 'malformed', { Transcript: 'none', NextToken: {}, InitialContactId: 4 }),
  lastingStatus(400, 'invalid'),
  lastingStatus(403, 'denied'),
  lastingStatus(429, 'throttled'),
  lastingStatus(500, 'service'),
  serviceFault('no answer in time', 'timeout', { latency: 5000 }, { latency: 0 }),
  serviceFault('a connection that is cut', 'network', { cutConnection: 1 }, { cutConnection: 0 }),
  offline,
];

const isRefusal = ({ kind }: Fault) => kind === 'invalid' || kind === 'denied';
/** The first request, and four more where another one may help. */
const attempts = (fault: Fault) => (isRefusal(fault) ? 1 : 5);

const chat = 'history-300';
const rows = '[data-row="bubble"], [data-row="event"]';

async function visit(begin: (site: Site) => unknown, timeout?: number) {
  const service = await startParticipantService();
  const posted: string[] = [];
  const page = await browser.open(chat, {
    service,
    pageSize: 100,
    ...(timeout === undefined ? {} : { timeout }),
    async prepare(page) {
      page.on('request', (request) => {
        if (request.method() === 'POST') posted.push(request.postData() ?? '');
      });
      await begin({ page, service });
    },
  });
  const leave = async () => {
    await page.close();
    await service.close();
  };
  return { page, service, posted, leave };
}

/** What a notice says, with the way on. */
async function expectNotice(page: Page, fault: Fault, failed: string) {
  const notice = page.locator('[data-part="notice"]');
  await notice.waitFor({ timeout: 60_000 });
  const { title, advice } = english.errors[fault.kind];
  const said = await notice.innerText();
  expect(said).toContain(title);
  expect(said).toContain(advice);
  expect(said).toContain(failed);
  expect(await notice.getByRole('button', { name: english.retry }).count()).toBe(isRefusal(fault) ? 0 : 1);
  return notice;
}

const scrollTo = (page: Page, top: number) =>
  page.evaluate(async (top) => {
    const { scroller, measure } = window.reading;
    scroller().scrollTop = top;
    let frames = 0;
    await measure.eachPaintedFrame(() => (frames += 1) < 3);
  }, top);

/** What is in view: each row's key and its place in px. */
const inView = (page: Page) =>
  page.evaluate(() => {
    const { scroller, measure } = window.reading;
    return [...measure.readFrame(scroller()).tops].map(([key, top]) => `${key} at ${Math.round(top)}`);
  });

const untilMoreThan = (page: Page, count: number) =>
  page.waitForFunction((count) => (window.reading.transcript?.entries.length ?? 0) > count, count);

const entryCount = (page: Page) => page.evaluate(() => window.reading.transcript?.entries.length ?? 0);

describe.concurrent('the first page', { timeout: 120_000 }, () => {
  test.each(faults)('$name: says what happened and what to do, and asks no more by itself', async (fault) => {
    const site = await visit(fault.begin, fault.kind === 'timeout' ? 1000 : undefined);
    const { page, posted, leave } = site;
    const notice = await expectNotice(page, fault, fault.kind === 'denied' ? '' : english.loadFailed);
    await page.evaluate(() => {
      let frames = 0;
      return window.reading.measure.eachPaintedFrame(() => (frames += 1) < 60);
    });
    expect(posted.length).toBe(attempts(fault));
    await fault.end(site);
    if (!isRefusal(fault)) {
      await notice.getByRole('button').click();
      await page.locator(rows).last().waitFor();
      expect(await notice.count()).toBe(0);
    }
    await leave();
  });
});

describe.concurrent('an older page', { timeout: 120_000 }, () => {
  test.each(faults)('$name: says so, keeps all that is on screen, and asks no more by itself', async (fault) => {
    const site = await visit(() => {}, fault.kind === 'timeout' ? 1000 : undefined);
    const { page, posted, leave } = site;
    await page.locator(rows).last().waitFor();
    expect(posted.length).toBe(1);
    await fault.begin(site);
    await scrollTo(page, 600);
    const before = await inView(page);
    expect(before.length).toBeGreaterThan(3);
    const count = await entryCount(page);

    const notice = await expectNotice(page, fault, english.older.failed);
    expect(await entryCount(page)).toBe(count);
    expect(await inView(page)).toEqual(before);
    for (const top of [900, 300, 0, 200, 0]) await scrollTo(page, top);
    expect(posted.length).toBe(1 + attempts(fault));

    await fault.end(site);
    if (!isRefusal(fault)) {
      await notice.getByRole('button').click();
      await untilMoreThan(page, count);
      expect(await notice.count()).toBe(0);
    }
    await leave();
  });
});

/** Changes the items of the first or of an older page on their way. */
const changing =
  (which: 'first' | 'older', change: (items: Record<string, unknown>[]) => unknown) =>
  ({ page }: Site) =>
    page.route(operation, async (route: Route) => {
      const isOlder = (route.request().postData() ?? '').includes('NextToken');
      if (isOlder !== (which === 'older')) return route.fallback();
      const response = await route.fetch();
      const answer: { Transcript: Record<string, unknown>[] } = await response.json();
      change(answer.Transcript);
      return route.fulfill({ response, json: answer });
    });

const wrongTypes: Record<string, unknown> = {
  AbsoluteTime: { year: 2026 },
  Content: ['Words in a list'],
  ContentType: 12,
  Id: { id: 1 },
  Type: true,
  ParticipantId: [],
  DisplayName: 7,
  ParticipantRole: {},
  Attachments: 'a file',
  MessageMetadata: ['read'],
  RelatedContactId: false,
  ContactId: 3,
};

const middle = 97;
const long = `Here begins a long message. ${'All work and no play. '.repeat((5 * 1024 * 1024) / 22)}`;

describe.concurrent.each(['first', 'older'] as const)('in the %s page', { timeout: 120_000 }, (which) => {
  test('items with members of wrong types are shown as far as they can be read, and the rest with them', async () => {
    const { page, leave } = await visit(
      changing(which, (items) => items.splice(middle, 1, wrongTypes, { ...wrongTypes, Type: 'MESSAGE' }, {})),
    );
    await page.locator(rows).last().waitFor();
    if (which === 'older') await readOlder(page);
    await page.getByText('Words in a list').first().waitFor();
    expect(await page.locator('[data-part="row-failure"]').count()).toBe(0);
    expect(await entryCount(page)).toBeGreaterThanOrEqual(which === 'older' ? 200 : 100);
    await leave();
  });

  test('of a message of 5 MB the beginning is shown, and what stands around it', async () => {
    let [above, below] = ['', ''];
    const { page, leave } = await visit(
      changing(which, (items) => {
        Object.assign(items[middle] ?? {}, { Type: 'MESSAGE', ContentType: 'text/plain', Content: long });
        [above, below] = [String(items[middle - 1]?.['Id']), String(items[middle + 1]?.['Id'])];
      }),
    );
    await page.locator(rows).last().waitFor();
    if (which === 'older') await readOlder(page);
    await page.getByText('Here begins a long message.').waitFor();
    expect(await page.getByRole('button', { name: english.showMore }).count()).toBe(1);
    expect(await page.locator(`[data-key="${below}"]`).count()).toBe(1);
    const report = await page.evaluate((above) => {
      const { scroller, measure } = window.reading;
      return measure.record(scroller(), { next: ({ tops }, index) => (tops.has(above) || index > 200 ? null : -400) });
    }, above);
    expect(report.seen).toContain(above);
    expect(report.jumps).toBe(0);
    await leave();
  });
});

/** Scrolls up until an older page is there and its newest rows are in view. */
async function readOlder(page: Page): Promise<void> {
  await scrollTo(page, 0);
  await untilMoreThan(page, 150);
  await page.evaluate(() => {
    const { scroller, measure } = window.reading;
    let frames = 0;
    return measure.eachPaintedFrame(() => {
      frames += 1;
      if (frames % 4 === 0) scroller().scrollTop -= 100;
      return frames < 12;
    });
  });
}
