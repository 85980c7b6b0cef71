import type { Locator } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../service/ask.ts';
import { openElementPage, type ElementPage } from './element-page.ts';

let shown: ElementPage;
beforeAll(async () => {
  shown = await openElementPage();
}, 180_000);
afterAll(() => shown?.close());

const patiently = { timeout: 30_000 };

const element = (id: string): Locator => shown.page.locator(`#${id}`);
const said = (id: string, text: string): Locator => element(id).getByRole('article').getByText(text, { exact: true });
const style = (locator: Locator, property: string): Promise<string> =>
  locator.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
const bubbleOf = (id: string, text: string): Locator => element(id).locator('[data-part="bubble"]', { hasText: text });

/** Runs a function with the element that was there before its script. */
const early = <Result>(run: (host: HTMLElementTagNameMap['connect-transcript']) => Result) =>
  element('early').evaluate(run);

test('what a page set before the script came is kept, and its attributes count', async () => {
  await said('early', 'Message number 198').waitFor();
  // The viewer's own, at 9:00 in UTC and not by the reader's clock.
  expect(await style(bubbleOf('early', 'Message number 198'), 'background-color')).toBe('rgb(31, 92, 209)');
  expect(await style(bubbleOf('early', 'Message number 199'), 'background-color')).toBe('rgb(240, 241, 244)');
  expect(await element('early').getByText('12:18 PM').count()).toBe(1);
  expect(await shown.heard('transcript-state', 'early')).toEqual({ status: 'ready', connection: 'none', error: null });
});

test('nothing is injected, and a policy of own files with Trusted Types has nothing to say', async () => {
  const found = await element('early').evaluate((host) => ({
    styles: document.querySelectorAll('style').length + (host.shadowRoot?.querySelectorAll('style').length ?? 1),
    sheets: host.shadowRoot?.adoptedStyleSheets.length,
    globals: Object.keys(globalThis).filter((name) => /transcript|react/i.test(name)),
  }));
  expect(found).toEqual({ styles: 0, sheets: 1, globals: [] });
});

test('properties and attributes are one, and what neither says is the default', async () => {
  const read = await shown.page.evaluate(() => {
    const element = document.createElement('connect-transcript');
    const byDefault = [element.region, element.pageSize, element.answerable, element.previews, element.items];
    Object.assign(element, {
      region: 'us-east-1',
      pageSize: 20,
      answerable: true,
      previews: false,
      viewerId: undefined,
    });
    const markup = element.outerHTML;
    element.setAttribute('poll', '2.5');
    element.setAttribute('page-size', 'many');
    element.removeAttribute('previews');
    element.removeAttribute('answerable');
    return { byDefault, markup, later: [element.poll, element.pageSize, element.previews, element.answerable] };
  });
  expect(read).toEqual({
    byDefault: [null, null, false, true, undefined],
    markup:
      '<connect-transcript region="us-east-1" page-size="20" answerable="" previews="false"></connect-transcript>',
    later: [2.5, null, true, false],
  });
});

test('a source of the page’s own is asked, also again after it failed; markdown and the page’s own words are drawn', async () => {
  await shown.page.evaluate(() => {
    const element = document.createElement('connect-transcript');
    const words = document.createElement('p');
    words.slot = 'beginning';
    words.textContent = 'Here it began.';
    element.append(words);
    let asked = 0;
    element.source = {
      id: 'own',
      async getTranscript() {
        asked += 1;
        if (asked === 1) throw Object.assign(new Error('Not your chat'), { name: 'BadRequestException' });
        return { Transcript: page.marked };
      },
    };
    element.id = 'sourced';
    document.querySelector('main')?.append(element);
  });
  expect((await shown.heard('transcript-error', 'sourced')).error.message).toContain('BadRequestException');
  await element('sourced').evaluate((host: HTMLElementTagNameMap['connect-transcript']) => host.transcript?.retry());
  await element('sourced').locator('strong', { hasText: 'bold' }).waitFor();
  expect(await element('sourced').getByText('Here it began.').isVisible()).toBe(true);
});

test('functions of the page move the reader and give the list the focus', async () => {
  expect(await early((host) => host.scrollToEntry('nobody'))).toBe(false);
  expect(await early((host) => host.scrollToEntry('message-20'))).toBe(true);
  await said('early', 'Message number 20').waitFor();
  expect(await early((host) => host.jumpTo({ id: 'message-90' }))).toBe('found');
  await said('early', 'Message number 90').waitFor();
  await early((host) => host.focus());
  expect(await early((host) => host.shadowRoot?.activeElement?.getAttribute('data-part'))).toBe('scroller');
  await early((host) => host.scrollToLatest());
  await said('early', 'Message number 199').waitFor();
});

test('a token as an attribute is taken away and said to be a mistake; as a property it is used and never seen', async () => {
  const { customer } = shown.service.tokens('short');
  await shown.add('live', {}, { 'participant-token': customer.participantToken, 'read-receipts': '' });
  const { error } = await shown.heard('transcript-error', 'live');
  expect(error.message).toContain('Set it as a property');
  expect(shown.complaints.join()).toContain('participant-token was taken away');
  expect(shown.complaints.join()).not.toContain(customer.participantToken);
  await element('live').evaluate((host, given) => Object.assign(host, given), {
    endpoint: shown.service.url,
    participantToken: customer.participantToken,
  });
  await said('live', 'Wonderful, thank you both!').waitFor();
  await expect.poll(() => states('live'), patiently).toContain('ready live');
  expect(await shown.page.content()).not.toContain(customer.participantToken);
});

const states = (id: string) =>
  shown.page.evaluate(
    (id) =>
      page.events.flatMap(({ from, type, detail }) =>
        from === id && type === 'transcript-state' ? [`${detail.status} ${detail.connection}`] : [],
      ),
    id,
  );
const seen = (id: string) =>
  shown.page.evaluate(
    (id) =>
      page.events.flatMap(({ from, type, detail }) =>
        from === id && type === 'transcript-seen' ? [detail.entry.id] : [],
      ),
    id,
  );

test('what arrives live is shown, told and, where the page wants it, acknowledged', async () => {
  const { agent, customer } = shown.service.tokens('short');
  const Content = 'Is it still dripping?';
  // What is out of view is not seen.
  await element('live').scrollIntoViewIfNeeded();
  const { body } = await ask(shown.service, 'message', agent.connectionToken, { ContentType: 'text/plain', Content });
  await said('live', Content).waitFor();
  await expect.poll(() => seen('live'), patiently).toContain(body['Id']);
  await expect
    .poll(async () => {
      const answer = await ask(shown.service, 'transcript', customer.connectionToken, { SortOrder: 'DESCENDING' });
      return JSON.stringify(answer.body);
    }, patiently)
    .toMatch(/"ReadTimestamp"/);
});

test('what the reader does comes out of every shadow root as an event', async () => {
  const content = { title: 'Which machine?', elements: [{ title: 'Ember' }, { title: 'Loft' }] };
  const question = {
    Id: 'question',
    Type: 'MESSAGE',
    ContentType: 'application/vnd.amazonaws.connect.message.interactive',
    Content: JSON.stringify({ templateType: 'ListPicker', version: '1.0', data: { content } }),
    AbsoluteTime: '2026-03-02T09:00:00.000Z',
    ParticipantRole: 'SYSTEM',
  };
  await shown.add('asked', { items: [question] });
  await said('asked', 'Which machine?').waitFor();
  expect(await element('asked').getByRole('button', { name: 'Loft' }).count()).toBe(0);
  await element('asked').evaluate((host) => {
    const own = document.createElement('section').attachShadow({ mode: 'open' });
    document.querySelector('main')?.append(own.host);
    own.host.id = 'own';
    own.append(host);
    host.setAttribute('answerable', '');
  });
  await element('asked').getByRole('button', { name: 'Loft' }).click();
  const { reply } = await shown.heard('transcript-reply', 'own');
  expect(reply).toMatchObject({ contentType: 'text/plain', content: 'Loft' });

  const pending = [{ clientId: 'mine', body: 'Not sent yet', state: 'failed' }];
  await element('live').evaluate((host, given) => Object.assign(host, given), { pending });
  await element('live')
    .getByRole('button', { name: /try again|retry|send again/i })
    .click();
  expect((await shown.heard('transcript-retry', 'live')).entry.clientId).toBe('mine');
});

test('who moves it in the document keeps the reader’s place; who takes it out leaves nothing, and can put it back', async () => {
  await early((host) => host.scrollToEntry('message-60'));
  await said('early', 'Message number 60').waitFor();
  const placeOf = () => said('early', 'Message number 60').evaluate((node) => node.getBoundingClientRect().top);
  const row = await said('early', 'Message number 60').elementHandle();
  const offset = async () =>
    (await placeOf()) - (await element('early').evaluate((host) => host.getBoundingClientRect().top));
  await row?.evaluate(async (node) => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let still = 0, top = 0; still < 5;) {
      await frame();
      const now = node.getBoundingClientRect().top;
      still = now === top ? still + 1 : 0;
      top = now;
    }
  });
  const before = await offset();
  await element('early').evaluate((host) => document.querySelector('main')?.append(host));
  await shown.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await offset()).toBeCloseTo(before, 0);
  expect(await row?.evaluate((node) => node.isConnected)).toBe(true);

  const left = await element('early').evaluate(async (host: HTMLElementTagNameMap['connect-transcript']) => {
    host.remove();
    await Promise.resolve();
    const left = { nodes: host.shadowRoot?.childNodes.length, transcript: host.transcript };
    document.querySelector('main')?.append(host);
    return left;
  });
  expect(left).toEqual({ nodes: 0, transcript: null });
  await said('early', 'Message number 199').waitFor();
});

test('what is taken out for good is let go', async () => {
  await shown.add('gone', {});
  await element('gone').locator('[data-part="transcript"]').waitFor();
  const gone = await shown.page.evaluateHandle(() => {
    const host = document.getElementById('gone');
    const references = [host, host?.shadowRoot?.firstChild].map((node) => new WeakRef(node ?? document));
    host?.remove();
    return references;
  });
  const session = await shown.page.context().newCDPSession(shown.page);
  await expect
    .poll(async () => {
      await session.send('HeapProfiler.collectGarbage');
      return gone.evaluate((references) => references.map((reference) => reference.deref() === undefined));
    }, patiently)
    .toEqual([true, true]);
});

test('the page decides about size, colours and scheme; a theme is an attribute of each', async () => {
  const bubble = bubbleOf('early', 'Message number 198');
  const background = (id: string) => style(element(id).locator('[data-part="transcript"]'), 'background-color');
  await element('early').evaluate((host) =>
    Object.assign(host, { theme: 'console', density: 'compact', className: 'red' }),
  );
  expect(await style(bubble, 'background-color')).toBe('rgb(200, 0, 0)');
  expect(await style(bubble, 'font-size')).toBe('13px');
  expect(await style(element('early'), 'height')).toBe('400px');
  expect(await style(element('live'), 'height')).toBe('480px');
  expect(await background('live')).toBe('rgb(255, 255, 255)');
  await shown.page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
  expect([await background('early'), await background('live')]).toEqual(['rgb(22, 22, 22)', 'rgb(23, 24, 27)']);
  await shown.page.evaluate(() => document.documentElement.style.removeProperty('color-scheme'));
  await element('early').evaluate((host) => host.toggleAttribute('hidden', true));
  expect(await style(element('early'), 'display')).toBe('none');
  await element('early').evaluate((host) => host.toggleAttribute('hidden', false));
});

test('two of them share one sheet, and in another document it gets one of that document', async () => {
  const isShared = await shown.page.evaluate(() => {
    const [one, other] = ['early', 'live'].map((id) => document.getElementById(id)?.shadowRoot?.adoptedStyleSheets[0]);
    return one !== undefined && one === other;
  });
  expect(isShared).toBe(true);
  await element('early').evaluate(async (host) => {
    const frame = document.createElement('iframe');
    frame.src = '/page.css';
    document.querySelector('main')?.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.contentDocument?.body.append(host);
  });
  const bubble = shown.page.frameLocator('iframe').locator('[data-part="bubble"]', { hasText: 'Message number 199' });
  expect(await style(bubble, 'padding-top')).toBe('3px');
});

test('mistakes are said where they are made, and nothing else is complained about', async () => {
  await shown.add('wrong', { region: 'nowhere', connectionToken: 'token' });
  expect((await shown.heard('transcript-error', 'wrong')).error.message).toContain('"nowhere" is no AWS region');
  expect(shown.complaints.join()).toContain('"nowhere" is no AWS region');
  await element('wrong')
    .getByText('This cannot be loaded')
    .or(element('wrong').locator('[data-part="notice"]'))
    .first()
    .waitFor();
  expect(await shown.page.evaluate(() => page.violations)).toEqual([]);
  const others = shown.complaints.filter((words) => !/was taken away|no AWS region/.test(words));
  expect(others).toEqual([]);
});
