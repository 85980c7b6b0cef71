import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeEntry } from '../../src/a11y/index.ts';
import { english, formatsFor } from '../../src/i18n/index.ts';
import {
  plainTitle,
  type ChoiceTemplate,
  type MessageEntry,
  type Template,
  type TemplateOption,
} from '../../src/model/index.ts';
import { TranscriptView, type TranscriptViewProps } from '../../src/view/index.ts';
import { agent, assistant, customer, message, minute, noon, transcript, unsent } from '../../stories/fixtures.ts';
import {
  answerBody,
  choiceOf,
  fullTemplates,
  interactiveBody,
  publishedTemplates,
  templateOf,
} from '../../stories/interactive-samples.ts';
import { everyTemplate, templateJson, templateTypeNames } from '../model/template-arbitrary.ts';

afterEach(cleanup);

const nothing = () => {};
const asked = (json: unknown): MessageEntry => message(assistant, noon, interactiveBody(json));
const thanks = message(customer, noon + minute, 'I would rather write');

type Props = Omit<TranscriptViewProps, 'transcript'>;
const view = (entries: readonly MessageEntry[], props: Props = {}) => (
  <TranscriptView {...props} transcript={transcript(entries)} virtualized={false} locale="en" timeZone="UTC" />
);

/** As names and texts are compared: without the marks of markdown, and without what markup does to spaces. */
const plain = (text: string) => plainTitle(text).replaceAll(/\s+/g, ' ').trim();

const pages = ({ action }: TemplateOption) => action === 'more' || action === 'previous';

/** The words in an element that a screen reader finds. By hand, because a role's name takes long to compute in jsdom. */
function spokenIn(element: Element): string {
  const copy = document.createElement('div');
  copy.innerHTML = element.innerHTML;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return plain(copy.textContent);
}

function expectList(area: Element | null | undefined, { options }: ChoiceTemplate, isLive: boolean): void {
  const shown = options.filter((option) => isLive || !pages(option));
  // A subtitle may have lists of its own, once another test has loaded what reads markdown.
  const items = [...(area?.querySelectorAll('[data-part=options] > li') ?? [])];
  expect(items).toHaveLength(shown.length);
  for (const [index, { title, action }] of shown.entries()) {
    const control = items[index]?.querySelector('button, a[href]');
    if (isLive && action !== 'link') expect(control?.tagName).toBe('BUTTON');
    if (control) expect(spokenIn(control)).toBe(plain(title));
    else expect(plain(items[index]?.textContent ?? '')).toContain(plain(title));
  }
}

/** That everything in a template can be reached, and is called by its title. */
function expectReachable(area: Element, template: Template, isLive: boolean): void {
  switch (template.type) {
    case 'list-picker':
    case 'panel':
    case 'quick-reply':
      return expectList(area, template, isLive);
    case 'carousel':
      return template.cards.forEach((card, index) => {
        const name = `${index + 1} of ${template.cards.length}`;
        expectList(area.querySelector(`[role=group][aria-label="${name}"]`), card, isLive);
      });
    case 'time-picker': {
      const slots = [
        ...area.querySelectorAll(isLive ? '[role=group][aria-label] label:has(input)' : 'ul[aria-label] li'),
      ];
      expect(slots).toHaveLength(template.slots.length);
      expect(slots.map(spokenIn).filter((name) => name === '')).toEqual([]);
      return;
    }
    case 'view': {
      const actions = [...area.querySelectorAll(isLive ? 'li > button' : 'li')];
      expect(actions.map(spokenIn)).toEqual(template.actions.map(plain));
      return;
    }
    default:
      return template satisfies never;
  }
}

function expectShown(json: unknown, isLive: boolean): void {
  const { container, unmount } = render(view(isLive ? [asked(json)] : [asked(json), thanks], { onReply: nothing }));
  expect(screen.queryByText(english.rowFailed)).toBeNull();
  const { body } = asked(json);
  const area = container.querySelector('article');
  expect(area).not.toBeNull();
  if (area && body.type === 'interactive' && body.template) expectReachable(area, body.template, isLive);
  unmount();
}

describe('every option can be reached and is called by its title, live and in a transcript', () => {
  test.each(publishedTemplates.map((json, index) => [index, json] as const))('published template %i', (_, json) => {
    expectShown(json, true);
    expectShown(json, false);
    render(view([asked(json)], { onReply: nothing }));
    for (const name of new Set(namesIn(templateOf(interactiveBody(json))).map(plain))) {
      const role = /^\d+:\d+/.test(name) ? 'radio' : 'button';
      // What is hidden is looked for by the stories, in a browser: jsdom takes seconds to know.
      expect(screen.getAllByRole(role, { name, hidden: true }).length).toBeGreaterThan(0);
    }
  });

  test('templates with any documented members', () => {
    fc.assert(
      fc.property(templateJson, fc.boolean(), (json, isLive) => expectShown(json, isLive)),
      { numRuns: 60 },
    );
  });

  // To read each of thousands would take minutes; test/fuzz draws them all.
  test.each(templateTypeNames)('one in seven of the combinations of the optional members of a %s', (type) => {
    // A message with the same reference would replace the one before.
    const all = everyTemplate(type).map((json, index): unknown =>
      JSON.parse(JSON.stringify(json).replaceAll(/"referenceId":"[^"]*"/g, `"referenceId":"${index}"`)),
    );
    const area = document.createElement('div');
    for (let start = 0; start < all.length; start += 700) {
      const entries = all.slice(start, start + 100).map(asked);
      const markup = renderToString(view([...entries, thanks]));
      expect(markup).not.toContain(english.rowFailed);
      expect(markup.split('data-part="template"')).toHaveLength(entries.length + 1);
      area.innerHTML = markup;
      const shown = [...area.querySelectorAll('[data-part=template]')];
      for (const [index, { body }] of entries.entries()) {
        const element = shown[index];
        if (element) expectReachable(element, templateOf(body), false);
      }
    }
    for (let index = 0; index < all.length; index += 211) expectShown(all[index], true);
  });
});

/** What can be chosen in a template, as it is called. */
function namesIn(template: Template): readonly string[] {
  switch (template.type) {
    case 'list-picker':
    case 'panel':
    case 'quick-reply':
      return template.options.filter(({ action }) => action !== 'link').map(({ title }) => title);
    case 'carousel':
      return template.cards.flatMap(namesIn);
    case 'time-picker':
      return ['1:00 PM 60 min', '4:00 PM 60 min', '6:00 PM 60 min'];
    case 'view':
      return template.actions;
    default:
      return template satisfies never;
  }
}

describe('what the customer chose is marked, and only that', () => {
  const answerable = [...publishedTemplates, ...Object.values(fullTemplates)].flatMap((json, index) => {
    const id = choiceOf(templateOf(interactiveBody(json)));
    return id === null ? [] : [[index, json, id] as const];
  });

  test.each(answerable)('template %i', (_, json, id) => {
    const template = templateOf(interactiveBody(json));
    const { container } = render(view([asked(json), message(customer, noon + minute, answerBody(template, id))]));
    const marked = screen.getAllByRole('listitem').filter((item) => within(item).queryByText('Chosen'));
    expect(marked).toHaveLength(1);
    expect(container.querySelectorAll('[data-state=chosen]')).toHaveLength(1);
  });

  test('the reply message stands below the answer, and not before there is one', () => {
    const question = asked(fullTemplates.listPicker);
    const { rerender } = render(view([question, thanks]));
    expect(screen.queryByText('Thank you!')).toBeNull();
    rerender(view([question, message(customer, noon + minute, 'Into the sunset')]));
    expect(screen.getByText('Thank you!').textContent).toBe('Thank you!');
  });
});

describe('a message can be answered', () => {
  const question = asked(fullTemplates.quickReply);
  const buttons = () => screen.queryAllByRole('button', { name: /Yes|No|not sure/ });
  const onReply = nothing;

  test('while it is the newest, and the app can send the answer', () => {
    const { rerender } = render(view([question], { onReply }));
    expect(buttons()).toHaveLength(3);
    rerender(view([question]));
    expect(buttons()).toHaveLength(0);
    rerender(view([question, message(agent, noon + minute, 'Hello')], { onReply }));
    expect(buttons()).toHaveLength(0);
  });

  test('not by the one who sent it, not after the connection ended, and not in an earlier contact', () => {
    const { rerender } = render(view([question], { onReply, viewer: { participantId: 'assistant' } }));
    expect(buttons()).toHaveLength(0);
    const ended = transcript([question], { connection: 'ended' });
    rerender(<TranscriptView transcript={ended} onReply={onReply} virtualized={false} />);
    expect(buttons()).toHaveLength(0);
    rerender(view([{ ...question, past: true }], { onReply }));
    expect(buttons()).toHaveLength(0);
  });

  test('once: the choice shows at once, and nothing else can be chosen until the app gives it up', async () => {
    const onReply = vi.fn<NonNullable<Props['onReply']>>();
    const { rerender } = render(view([question], { onReply }));
    const user = userEvent.setup();
    await user.dblClick(screen.getByRole('button', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'No' }));
    expect(onReply.mock.calls).toEqual([[{ contentType: 'text/plain', content: 'Yes' }, question]]);
    expect(screen.getByRole('button', { name: /Yes/ }).textContent).toContain('Sending');
    // A receipt makes another entry of the same message.
    rerender(view([{ ...question, delivery: 'delivered' }], { onReply }));
    await user.click(screen.getByRole('button', { name: 'No' }));
    expect(onReply).toHaveBeenCalledOnce();
    rerender(view([question, unsent('a', 'Yes', 'failed')], { onReply }));
    expect(buttons()).toHaveLength(0);
    rerender(view([question], { onReply }));
    await user.click(screen.getByRole('button', { name: 'No' }));
    expect(onReply).toHaveBeenLastCalledWith({ contentType: 'text/plain', content: 'No' }, question);
  });

  test('again, where handing it over failed', async () => {
    const onReply = vi.fn<NonNullable<Props['onReply']>>(() => {
      throw new Error('It was made to fail.');
    });
    const failures: unknown[] = [];
    const hear = (event: ErrorEvent) => {
      event.preventDefault();
      failures.push(event.error);
    };
    window.addEventListener('error', hear);
    render(view([question], { onReply }));
    const button = screen.getByRole('button', { name: 'Yes' });
    await userEvent.click(button);
    await userEvent.click(button);
    window.removeEventListener('error', hear);
    expect(onReply).toHaveBeenCalledTimes(2);
    expect(failures).toHaveLength(2);
  });

  test('by a page or a link only while that is one', () => {
    const url = 'https://boats.example/tours';
    const elements = ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', url].map((url, index) => ({
      title: `Link ${index}`,
      type: 'hyperlink',
      url,
    }));
    render(
      view([asked({ templateType: 'ListPicker', data: { content: { title: 'Where to?', elements } } })], { onReply }),
    );
    const [link, ...others] = screen.getAllByRole('link');
    expect(others).toEqual([]);
    expect(link).toHaveProperty('href', url);
    expect(link).toHaveProperty('target', '_blank');
    expect(link).toHaveProperty('rel', 'noopener noreferrer nofollow');
    expect(screen.queryAllByRole('button', { name: /Link/ })).toEqual([]);
  });
});

describe('pictures', () => {
  const question = asked(fullTemplates.listPicker);
  const images = (container: HTMLElement) => [...container.querySelectorAll('img')];

  test('are not loaded unless the app allows their address; what they show can be read', () => {
    const { container } = render(view([question], { allowImages: ({ host }) => host === 'other.example' }));
    expect(images(container)).toEqual([]);
    expect(screen.getAllByText('A white boat in a small harbour').length).toBeGreaterThan(0);
  });

  test('are loaded when they come into view, and tell their server nothing', () => {
    const { container } = render(view([question], { allowImages: true }));
    expect(images(container)).toHaveLength(4);
    for (const image of images(container)) {
      expect(image.getAttribute('loading')).toBe('lazy');
      expect(image.getAttribute('decoding')).toBe('async');
      expect(image.getAttribute('referrerpolicy')).toBe('no-referrer');
      expect(image.alt).toBe('A white boat in a small harbour');
    }
  });

  test('that cannot be loaded leave their box, and say what they show', () => {
    const { container } = render(view([question], { allowImages: true }));
    const [first] = images(container);
    const box = first?.parentElement;
    if (first) fireEvent.error(first);
    expect(images(container)).toHaveLength(3);
    expect(box?.isConnected).toBe(true);
    expect(box?.textContent).toBe('A white boat in a small harbour');
  });
});

describe('slots', () => {
  test('`interactive` and `view` draw the message in its bubble, and send what they make', async () => {
    const onReply = vi.fn<NonNullable<Props['onReply']>>();
    const answer = { contentType: 'application/json', content: '{}' };
    const slots: TranscriptViewProps['slots'] = {
      interactive: ({ template, reply }) => <b>{`${template.type} ${reply === null ? 'to read' : 'to answer'}`}</b>,
      view: ({ template, reply }) => <button onClick={() => reply?.(answer)}>{template.viewId}</button>,
    };
    const question = asked(fullTemplates.view);
    render(view([asked(fullTemplates.panel), question], { onReply, slots }));
    screen.getByText('panel to read');
    await userEvent.click(screen.getByRole('button', { name: 'booking' }));
    expect(onReply).toHaveBeenCalledExactlyOnceWith(answer, question);
  });
});

test('a view shows what its data says, in few words, and not what opens it', () => {
  const viewData = { ...fullTemplates.view.data.content.viewData, sessionToken: 'secret', notes: 'so '.repeat(1000) };
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`member${index}`, index]));
  const content = { ...fullTemplates.view.data.content, viewData: { ...viewData, many } };
  const { container } = render(view([asked({ ...fullTemplates.view, data: { content } })]));
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Tour',
    'Guests',
    'Contact · Full name',
    'Contact · Phone',
    'Extras',
    'Notes',
    'Many · Member0',
    'Many · Member1',
  ]);
  expect(container.textContent).not.toContain('secret');
  expect(container.textContent.length).toBeLessThan(800);
});

test('an arriving interactive message is spoken by its title and the number of its options', () => {
  const spoken = describeEntry(asked(publishedTemplates[0]), english, formatsFor('en', 'UTC'));
  expect(spoken).toBe('Assistant: How can we help? aws.amazon.com. 3 options');
});
