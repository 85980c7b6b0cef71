import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import templates from '../fixtures/samples/interactive-templates-chat-interface-docs.json' with { type: 'json' };
import viewsAndResponses from '../fixtures/samples/interactive-view-and-response-content.json' with { type: 'json' };
import frames from '../fixtures/samples/ws-frames-listpicker-show-more.json' with { type: 'json' };
import { readBody } from '../../src/model/body.ts';
import { readTemplate } from '../../src/model/read-template.ts';
import type { Template, TemplateOption } from '../../src/model/template.ts';
import { malformedTemplateJson, type TemplateJson } from './template-arbitrary.ts';

/** All that a template offers: its options, slots or actions, by name. */
function namesOf(template: Template | null): readonly string[] {
  switch (template?.type) {
    case 'list-picker':
    case 'panel':
    case 'quick-reply':
      return template.options.map(({ fullTitle }) => fullTitle);
    case 'carousel':
      return template.cards.flatMap(namesOf);
    case 'time-picker':
      return template.slots.map(({ date }) => date);
    case 'view':
      return template.actions;
    case undefined:
      return [];
    default:
      return template satisfies never;
  }
}

const listPicker = (content: TemplateJson, more: TemplateJson = {}) =>
  readTemplate({ templateType: 'ListPicker', version: '1.0', data: { content }, ...more });

function choices(template: Template | null): readonly TemplateOption[] {
  if (template === null || !('options' in template)) throw new Error('This is no list of options.');
  return template.options;
}

describe('the samples', () => {
  test('every documented template is read with all that it offers', () => {
    expect(
      templates.map((json) => readTemplate(json)).map((template) => [template?.type, namesOf(template).length]),
    ).toEqual([
      ['list-picker', 3],
      ['list-picker', 3],
      ['time-picker', 3],
      ['panel', 3],
      ['panel', 3],
      ['quick-reply', 4],
      ['carousel', 15],
    ]);
  });

  test('pictures, links and the cards of a carousel keep their places', () => {
    const [, pictured, , , , , carousel] = templates.map((json) => readTemplate(json));
    expect(choices(pictured ?? null)[0]).toEqual({
      id: '0',
      action: 'choose',
      title: 'Billing',
      fullTitle: 'Billing',
      subtitle: 'Request billing information',
      url: null,
      image: {
        url: 'https://amazon-connect-interactive-message-blog-assets.s3-us-west-2.amazonaws.com/interactive-images/billing.jpg',
        description: null,
      },
    });
    const cards = carousel?.type === 'carousel' ? carousel.cards : [];
    expect(cards[1]).toMatchObject({
      type: 'list-picker',
      identifier: '2c0a55c8-3c37-41c2-b22a-62b2aaa7f1ac',
      title: 'Explore Hotel destinations',
    });
    expect(cards[1]?.options.map(({ id, action }) => [id, action])).toEqual([
      ['1/0', 'choose'],
      ['1/1', 'choose'],
      ['1/2', 'link'],
    ]);
    expect(cards[1]?.options[2]?.url).toBe('https://github.com/amazon-connect/amazon-connect-chat-interface');
  });

  test('a list that is turned in pages says where it stands', () => {
    const lists = frames.items
      .flatMap(({ content }) => (content === undefined ? [] : [readTemplate(JSON.parse(content).Content)]))
      .map((template) => [
        template?.referenceId,
        choices(template)
          .map(({ action }) => action)
          .join(' '),
        template,
      ]);
    expect(lists.map((list) => list.slice(0, 2))).toEqual([
      ['320435df-2e3c-47ea-9206-e64f81dd8e3c', 'choose choose choose choose choose more'],
      ['320435df-2e3c-47ea-9206-e64f81dd8e3c', 'previous choose choose choose choose more'],
      ['61c12e9e-bf87-4086-808d-5d81293ac368', 'choose choose choose choose choose more'],
    ]);
    expect(lists[1]?.[2]).toMatchObject({ listId: 'serviceList', paging: { preIndex: 4, nextIndex: 9 } });
  });

  test('views keep their data and their actions, options may be called buttons', () => {
    const [detail, , actions, buttons] = viewsAndResponses.map(({ Content }) => readTemplate(Content));
    expect(detail).toMatchObject({ type: 'view', viewId: 'detail', data: { key: 'viewData' }, actions: [] });
    expect(actions).toMatchObject({ type: 'view', viewId: 'view-123', data: null, actions: ['submit', 'cancel'] });
    expect(buttons?.type).toBe('quick-reply');
    expect(namesOf(buttons ?? null)).toEqual(['Good', 'Bad', 'Neutral']);
  });
});

describe('what bots write', () => {
  test.each(['ListPicker', 'LISTPICKER', 'list_picker', 'listPicker', 'List Picker', undefined, ''])(
    'a list whose type is written %j is a list',
    (templateType) => {
      expect(listPicker({ title: 'One?', elements: ['Yes', { title: 'No' }] }, { templateType })?.type).toBe(
        'list-picker',
      );
    },
  );

  test('a template that names no type has the type of its members', () => {
    const read = (content: TemplateJson) => readTemplate({ data: { content } })?.type;
    expect(read({ timeslots: [{ date: '2026-11-24T18:00+00:00' }] })).toBe('time-picker');
    expect(read({ viewToken: 'token' })).toBe('view');
    expect(read({ elements: [{ data: { content: { elements: ['Yes'] } } }] })).toBe('carousel');
    expect(read({ title: 'Only words' })).toBeUndefined();
  });

  test('options without a title are offered where nothing else is missing, and those that nobody could name are not', () => {
    const options = choices(
      listPicker({
        elements: [
          { subtitle: 'no title' },
          { title: '  ' },
          { title: 12 },
          null,
          { type: 'Hyperlink', url: 'https://example.com' },
          { actionDetail: 'show_more' },
        ],
      }),
    );
    expect(options.map(({ id, title, action }) => [id, title, action])).toEqual([
      ['2', '12', 'choose'],
      ['4', 'https://example.com', 'link'],
      ['5', 'show_more', 'more'],
    ]);
  });

  test('a picture is one that has an address', () => {
    const imageOf = (members: TemplateJson) =>
      listPicker({ title: 'One?', elements: ['Yes'], ...members })?.image ?? null;
    expect(imageOf({ imageType: 'url', imageData: 'lamp.png' })).toEqual({ url: 'lamp.png', description: null });
    expect(imageOf({ imageData: 'lamp.png', imageDescription: 'A lamp' })?.description).toBe('A lamp');
    expect(imageOf({ imageType: 'BASE64', imageData: 'iVBORw0KGgo=' })).toBeNull();
    expect(imageOf({ imageType: 'URL', imageData: { src: 'lamp.png' } })).toBeNull();
    expect(imageOf({ imageType: 'URL', imageData: ' ' })).toBeNull();
  });

  test('a template that has nothing to show is none, and its words are still said', () => {
    const say = (json: unknown) => readBody('interactive', JSON.stringify(json));
    expect(say({ templateType: 'Form', data: { content: { title: 'Your address', elements: ['Send'] } } })).toEqual({
      type: 'interactive',
      template: null,
      text: 'Your address\n• Send',
    });
    expect(
      say({ templateType: 'Carousel', data: { content: { title: 'Where to?', elements: [{ title: 'Rome' }] } } }),
    ).toEqual({
      type: 'interactive',
      template: null,
      text: 'Where to?\n• Rome',
    });
    expect(say({ templateType: 'ListPicker', data: { content: { elements: [{}] } } })).toMatchObject({
      template: null,
      text: 'ListPicker',
    });
    expect(say({ hello: 'you' })).toMatchObject({ template: null, text: '{"hello":"you"}' });
    expect(readBody('interactive', 'no JSON')).toEqual({ type: 'interactive', template: null, text: 'no JSON' });
  });

  test('a list that was emptied is still the list', () => {
    const emptied = listPicker({ title: 'Thank you', referenceId: 'one', elements: [] });
    expect(emptied).toMatchObject({ title: 'Thank you', referenceId: 'one', options: [] });
  });

  test('a date is read whoever wrote it, and no date is made up', () => {
    const dates = [
      '2026-11-24T18:00+00:00',
      '2026-11-24T19:30+0130',
      '2026-11-24T10:00-08',
      '2026-11-24 18:00:00.000Z',
      '2026-11-24T18:00',
    ];
    const others = ['2026-06-31T18:00+00:00', '2026-11-24T25:00+00:00', 'tomorrow 6', 7];
    const template = readTemplate({
      templateType: 'TimePicker',
      data: { content: { timeslots: [...dates, ...others].map((date) => ({ date })) } },
    });
    const times = template?.type === 'time-picker' ? template.slots.map(({ time }) => time) : [];
    expect(times).toEqual([...dates.map(() => Date.UTC(2026, 10, 24, 18)), ...others.map(() => null)]);
  });

  test("a view's data is JSON in JSON in JSON, and its heading may be in there", () => {
    const inner = JSON.stringify({ Label: 'Guests', Count: '2', Tags: '["a","b"]' });
    const viewData = JSON.stringify({
      Heading: 'Your booking',
      Description: 'Check it',
      Sections: JSON.stringify([inner]),
    });
    const content = { templateType: 'ViewResource', data: { content: { viewId: 'detail', viewData } } };
    expect(readBody('interactive', JSON.stringify(content))).toMatchObject({
      text: 'Your booking\nCheck it',
      template: {
        title: 'Your booking',
        subtitle: 'Check it',
        data: { Sections: [{ Label: 'Guests', Count: '2', Tags: ['a', 'b'] }] },
      },
    });
  });

  test("a view's actions are named once, whatever lists them", () => {
    const actions = (content: TemplateJson) =>
      namesOf(readTemplate({ templateType: 'ViewResource', data: { content } }));
    expect(actions({ Actions: '["Send","Back"]' })).toEqual(['Send', 'Back']);
    expect(actions({ viewActions: [{ name: 'Send' }, 'Send', 3, null] })).toEqual(['Send', '3']);
    expect(actions({ View: { Content: { Actions: ['Send'] } }, viewData: { Actions: ['Back'] } })).toEqual([
      'Send',
      'Back',
    ]);
  });
});

describe('bounds', () => {
  test('no JSON is too strange', () => {
    fc.assert(
      fc.property(fc.oneof(malformedTemplateJson, fc.jsonValue()), (json) => {
        const body = readBody('interactive', JSON.stringify(json));
        const template = readTemplate(json);
        expect(body).toMatchObject({ type: 'interactive', template: JSON.parse(JSON.stringify(template)) });
        expect(body.text).not.toBe('');
        for (const name of namesOf(template)) expect(name.trim()).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  test('a list keeps a hundred options, a carousel twenty cards', () => {
    const elements = Array.from({ length: 5000 }, (_, index) => ({ title: `Option ${index}` }));
    expect(namesOf(listPicker({ elements }))).toHaveLength(100);
    const card = { templateType: 'Panel', data: { content: { title: 'Card', elements } } };
    const carousel = readTemplate({
      templateType: 'Carousel',
      data: { content: { elements: Array.from({ length: 50 }, () => card) } },
    });
    expect(namesOf(carousel)).toHaveLength(2000);
  });

  test.each(['elements', 'viewData', 'data'])('JSON that is nested 100,000 deep in %s is read', (name) => {
    const deep = `${`{"data":{"content":{"${name}":[`.repeat(100_000)}${']}}}'.repeat(100_000)}`;
    expect(readBody('interactive', deep).type).toBe('interactive');
    const view = `{"templateType":"ViewResource","data":{"content":{"viewData":${'['.repeat(100_000)}${']'.repeat(100_000)}}}}`;
    const body = readBody('interactive', view);
    expect(body.type === 'interactive' && JSON.stringify(body.template).length).toBeLessThan(400);
  });

  test.each([['🧶'.repeat(300)], [`x${'🧶'.repeat(300)}`], ['x'.repeat(401)]])(
    'a long title is cut between characters',
    (title) => {
      const template = listPicker({ title, elements: ['Yes'] });
      expect(template?.title).not.toMatch(/\p{Surrogate}/u);
      expect(template?.title).toMatch(/…$/);
      expect([399, 400]).toContain(template?.title.length);
      expect(template?.fullTitle).toBe(title);
    },
  );
});
