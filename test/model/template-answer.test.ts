import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import templates from '../fixtures/samples/interactive-templates-chat-interface-docs.json' with { type: 'json' };
import viewsAndResponses from '../fixtures/samples/interactive-view-and-response-content.json' with { type: 'json' };
import frames from '../fixtures/samples/ws-frames-listpicker-show-more.json' with { type: 'json' };
import { readBody, readPaging } from '../../src/model/body.ts';
import { classify } from '../../src/model/classify.ts';
import type { MessageBody } from '../../src/model/entry.ts';
import { readTemplate } from '../../src/model/read-template.ts';
import { findAnswer } from '../../src/model/template-answer.ts';
import { replyTo } from '../../src/model/template-reply.ts';
import type { Template, TemplateOption, TemplateReply } from '../../src/model/template.ts';
import { templateJson, type TemplateJson } from './template-arbitrary.ts';

const text = (content: string) => readBody('text', content);
const response = (content: unknown) => readBody('response', JSON.stringify(content));

function read(templateType: string, content: TemplateJson, more: TemplateJson = {}): Template {
  const template = readTemplate({ templateType, version: '1.0', data: { content }, ...more });
  if (!template) throw new Error('This is no template.');
  return template;
}

function known(json: unknown): Template {
  const template = readTemplate(json);
  if (!template) throw new Error('This is no template.');
  return template;
}

/** What arrives when a reply was sent. */
function bodyOf({ contentType, content }: TemplateReply): MessageBody {
  const what = classify({ Type: 'MESSAGE', ContentType: contentType });
  if (what.kind !== 'message') throw new Error(`${contentType} is no message.`);
  return readBody(what.body, content);
}

const optionsOf = (template: Template): readonly TemplateOption[] => {
  if ('options' in template) return template.options;
  return 'cards' in template ? template.cards.flatMap((card) => card.options) : [];
};

const nameOf = (title: string) => title.trim().toLowerCase();

/** The ids of all that can be chosen and told apart by what is sent. */
function choosable(template: Template): readonly string[] {
  if (template.type === 'time-picker') return template.slots.map(({ id }) => id);
  if (template.type === 'view') return template.actions;
  const options = optionsOf(template).filter(({ action }) => action === 'choose');
  const isAmbiguous = template.type !== 'carousel' || template.omitsTitle;
  const titles = options.map(({ fullTitle }) => nameOf(fullTitle));
  return options
    .filter((_, index) => !isAmbiguous || titles.indexOf(titles[index] ?? '') === index)
    .map(({ id }) => id);
}

const sample = (index: number): Template => known(templates[index]);

describe('what was chosen comes back as what was sent', () => {
  test('every option, slot and action of any template is found in the reply that it sends', () => {
    fc.assert(
      fc.property(templateJson, (json) => {
        const template = known(json);
        for (const id of choosable(template)) {
          const reply = replyTo(template, id);
          expect(reply && findAnswer(template, bodyOf(reply)), JSON.stringify(reply)).toBe(id);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every option of the samples is found, also where two cards of a carousel are alike', () => {
    for (const template of templates.map(known)) {
      const ids = choosable(template);
      expect(ids.length).toBeGreaterThan(2);
      for (const id of ids) {
        const reply = replyTo(template, id);
        expect(reply && findAnswer(template, bodyOf(reply))).toBe(id);
      }
    }
  });

  test('links are followed and pages turned: neither is an answer, and what is unknown is nothing', () => {
    fc.assert(
      fc.property(templateJson, fc.string(), (json, unknown) => {
        const template = known(json);
        for (const { id, action } of optionsOf(template)) {
          const reply = replyTo(template, id);
          if (action === 'link') expect(reply).toBeNull();
          if (action === 'more' || action === 'previous') {
            const body = reply && bodyOf(reply);
            expect(body).toMatchObject({ type: 'response', text: '' });
            expect(body && readPaging(body)).not.toBeNull();
            expect(body && findAnswer(template, body)).toBeNull();
          }
        }
        expect(replyTo(template, `${unknown}?`)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is sent', () => {
  test('an option of a list is its title as text, in full', () => {
    const long = 'Massage '.repeat(100);
    expect(replyTo(read('ListPicker', { elements: [{ title: long }] }), '0')).toEqual({
      contentType: 'text/plain',
      content: long,
    });
  });

  test('an option of a carousel is the documented JSON as text, or its title where the title of its card is left out', () => {
    expect(replyTo(sample(6), '1/0')).toEqual({
      contentType: 'text/plain',
      content:
        '{"templateIdentifier":"2c0a55c8-3c37-41c2-b22a-62b2aaa7f1ac","listTitle":"Explore Hotel destinations","selectionText":"Book Room"}',
    });
    const [card] = templates[6]?.data.content.elements ?? [];
    const short = read('Carousel', { elements: [card, card], omitTitleFromCarouselResponse: true });
    expect(replyTo(short, '1/1')).toEqual({ contentType: 'text/plain', content: 'View All Destinations' });
  });

  test('a slot is its date as it came', () => {
    expect(replyTo(sample(2), '1')).toEqual({ contentType: 'text/plain', content: '2020-10-15T13:00+00:00' });
  });

  test('a page is turned in the words of the sample', () => {
    const [, first, asked] = frames.items;
    const template = known(JSON.parse(first?.content ?? '').Content);
    expect(replyTo(template, '5')).toEqual({ contentType: asked?.ContentType, content: asked?.Content });
    const second = known(JSON.parse(frames.items[3]?.content ?? '').Content);
    expect(JSON.parse(replyTo(second, '0')?.content ?? '')).toEqual({
      version: '1.0',
      action: 'PREVIOUS_OPTIONS',
      data: {
        actionName: 'PREVIOUS_OPTIONS',
        preIndex: 4,
        nextIndex: 9,
        listId: 'serviceList',
        templateType: 'ListPicker',
        referenceId: '320435df-2e3c-47ea-9206-e64f81dd8e3c',
      },
    });
  });

  test("a card's page is turned in the name of the card, or of its carousel", () => {
    const card = (content: TemplateJson) => ({
      templateType: 'Panel',
      data: { content: { listId: 'rooms', elements: [{ title: 'More', actionDetail: 'SHOW_MORE' }], ...content } },
    });
    const template = read('Carousel', { referenceId: 'all', elements: [card({}), card({ referenceId: 'own' })] });
    const asked = ['0/0', '1/0'].map((id) => JSON.parse(replyTo(template, id)?.content ?? '').data);
    expect(asked).toEqual([
      { actionName: 'SHOW_MORE', listId: 'rooms', templateType: 'Panel', referenceId: 'all' },
      { actionName: 'SHOW_MORE', listId: 'rooms', templateType: 'Panel', referenceId: 'own' },
    ]);
  });

  test("a view's action is a structured answer", () => {
    const template = known(viewsAndResponses[2]?.Content);
    const reply = replyTo(template, 'submit');
    expect(reply?.contentType).toBe('application/vnd.amazonaws.connect.message.interactive.response');
    expect(JSON.parse(reply?.content ?? '')).toEqual({
      action: 'submit',
      data: {},
      templateType: 'ViewResource',
      version: '1.0',
    });
  });
});

describe('what is found', () => {
  const list = read('ListPicker', {
    elements: [
      { title: 'Billing' },
      { title: '**Talk** to [an agent](https://example.com)<!--rehype:target=_self-->' },
      { title: 'billing' },
      { title: 'Help', type: 'hyperlink', url: 'https://example.com' },
      { title: 'Show more', actionDetail: 'SHOW_MORE' },
    ],
  });

  test.each([
    ['Billing', '0'],
    [' billing\n', '2'],
    ['BILLING', '0'],
    ['Talk to an agent', '1'],
    ['talk  to an AGENT', '1'],
    ['**Talk** to [an agent](https://example.com)<!--rehype:target=_self-->', '1'],
    ['Help', null],
    ['Show more', null],
    ['Bill', null],
    ['', null],
    ['**', null],
  ])('the words %j choose option %s of a list', (words, id) => {
    expect(findAnswer(list, text(words))).toBe(id);
    expect(findAnswer(list, readBody('markdown', words))).toBe(id);
  });

  test.each([
    [{ data: { selectionText: 'Billing' } }, '0'],
    [{ data: '{"title":"Billing"}' }, '0'],
    [{ action: 'Billing' }, '0'],
    [{ data: { actionName: 'talk to an agent' } }, '1'],
    [{ action: 'Billing', templateType: 'ViewResource' }, null],
    [{ action: 'SHOW_MORE', data: { selectionText: 'Billing' } }, null],
    [{ action: 'Billing', data: { preIndex: -1, nextIndex: 5, listId: 'serviceList' } }, null],
    ['Billing', null],
  ])('the structured answer %j chooses option %s of a list', (content, id) => {
    expect(findAnswer(list, response(content))).toBe(id);
  });

  const carousel = sample(6);
  test.each([
    [
      JSON.stringify({ templateIdentifier: '4c0a55c8-3c37-41c2-b22a-62b2aaa7f1ac', selectionText: 'Purchase Ticket' }),
      '3/0',
    ],
    [
      JSON.stringify({
        templateIdentifier: 'another',
        listTitle: 'Explore dining options',
        selectionText: 'Book Table',
      }),
      '2/0',
    ],
    [JSON.stringify({ templateIdentifier: 'another', listTitle: 'Another', selectionText: 'Book Table' }), null],
    [JSON.stringify({ listTitle: 'explore dining options', selectionText: 'book table' }), '2/0'],
    [JSON.stringify({ listTitle: '', selectionText: 'Book Table' }), '2/0'],
    [JSON.stringify({ templateIdentifier: '2c0a55c8-3c37-41c2-b22a-62b2aaa7f1ac', selectionText: 'Learn More' }), null],
    ['Explore dining options - Book Table', '2/0'],
    ['Explore dining options – View Popular Entrees', '2/1'],
    ['Explore our travel options: - View All Destinations', '0/1'],
    ['Book Room', '1/0'],
    ['Explore dining options', null],
    ['Explore dining options - Book Room', null],
  ])('%s chooses option %s of a carousel', (content, id) => {
    expect(findAnswer(carousel, text(content))).toBe(id);
  });

  test.each([
    ['2020-10-15T13:00+00:00', '1'],
    ['2020-10-15T15:00:00.000+02:00', '1'],
    ['2020-10-15T13:00Z', '1'],
    ['Thu, 15 Oct 2020 13:00:00 GMT', '1'],
    ['2020-10-15T13:01Z', null],
    ['Thursday at 1', null],
    ['2', null],
  ])('the date %s chooses slot %s', (date, id) => {
    expect(findAnswer(sample(2), text(date))).toBe(id);
    expect(findAnswer(sample(2), response({ data: { selectionText: date } }))).toBe(id);
  });

  test('an action answers a view, also one that the view does not list', () => {
    const [listed, unlisted] = [known(viewsAndResponses[2]?.Content), known(viewsAndResponses[0]?.Content)];
    const answer = {
      action: 'Submit',
      data: { title: 'Mrs', preIndex: 1, nextIndex: 2 },
      templateType: 'ViewResource',
      version: '1.0',
    };
    expect(response(answer)).toMatchObject({ text: 'Submit' });
    expect(findAnswer(listed, response(answer))).toBe('submit');
    expect(findAnswer(unlisted, response(answer))).toBe('Submit');
    expect(findAnswer(unlisted, response({ action: 'Submit' }))).toBeNull();
  });

  test('a template, other JSON and an unreadable answer choose nothing', () => {
    expect(findAnswer(list, readBody('interactive', JSON.stringify(templates[0])))).toBeNull();
    expect(findAnswer(list, readBody('json', '"Billing"'))).toBeNull();
    expect(findAnswer(list, readBody('response', 'Billing'))).toBeNull();
  });

  test('no words are too long to be compared', () => {
    for (const part of ['<!--', '[a](', '[', '- ', '\\', '12:00 GMT 2026 ', '# \n']) {
      const long = part.repeat(50_000);
      const titled = read('ListPicker', { elements: [long, 'Yes'] });
      expect(findAnswer(titled, text(long))).toBe('0');
      expect(findAnswer(titled, text(`${long}?`))).toBeNull();
      expect(findAnswer(carousel, text(long))).toBeNull();
      expect(findAnswer(sample(2), text(long))).toBeNull();
    }
  });

  test('no answer is too strange', () => {
    fc.assert(
      fc.property(templateJson, fc.oneof(fc.jsonValue(), fc.string()), (json, content) => {
        const template = known(json);
        const words = typeof content === 'string' ? content : JSON.stringify(content);
        for (const body of [response(content), text(words), readBody('markdown', words)]) {
          const id = findAnswer(template, body);
          if (id !== null && template.type !== 'view') expect(choosable(template)).toContain(id);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a structured answer says', () => {
  test.each([
    [{ data: { selectionText: 'Rome' } }, 'Rome'],
    [{ data: { listTitle: 'Hotels', selectionText: 'Rome' } }, 'Hotels – Rome'],
    [{ action: 'Submit', data: {}, templateType: 'ViewResource' }, 'Submit'],
    [{ action: 'SHOW_MORE' }, ''],
    [{ action: 'previous options', data: {} }, ''],
    [viewsAndResponses[1]?.Content, ''],
    [{}, '{}'],
  ])('%j says %j', (content, words) => {
    expect(response(content)).toMatchObject({ type: 'response', text: words });
  });

  test("a carousel's answer is said in words, other text that looks like it is not touched", () => {
    expect(text('{"templateIdentifier":"one","listTitle":"Hotels","selectionText":"Rome"}')).toMatchObject({
      type: 'response',
      text: 'Hotels – Rome',
    });
    expect(text('{"templateIdentifier":"one","listTitle":"","selectionText":"Rome"}')).toMatchObject({ text: 'Rome' });
    for (const words of [
      '{"selectionText":"Rome"}',
      '{"listTitle":"a","selectionText":5',
      '["selectionText"]',
      'selectionText',
    ]) {
      expect(text(words)).toEqual({ type: 'text', text: words });
    }
  });

  test('a page that was asked for names its list', () => {
    expect(readPaging(response(viewsAndResponses[1]?.Content))).toEqual({
      referenceId: '0c210016-60d9-47f8-9342-551158f09110',
      listId: 'serviceList',
      preIndex: -1,
      nextIndex: 5,
    });
    expect(readPaging(response({ action: 'Weitere', data: { preIndex: '-1', nextIndex: '5', listId: 'a' } }))).toEqual({
      referenceId: null,
      listId: 'a',
      preIndex: -1,
      nextIndex: 5,
    });
    expect(readPaging(response({ action: 'Billing', data: {} }))).toBeNull();
    expect(readPaging(text('SHOW_MORE'))).toBeNull();
  });
});
