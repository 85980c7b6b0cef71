import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { english } from '../../src/i18n/index.ts';
import { arabic } from '../../src/i18n/languages/ar.ts';
import { german } from '../../src/i18n/languages/de.ts';
import { TranscriptView, type TranscriptViewProps } from '../../src/view/index.ts';
import { agent, message, transcript } from '../../stories/fixtures.ts';

/** In Vienna half past two in the afternoon, in January, whose name Austrians write otherwise than Germans. */
const time = Date.UTC(2024, 0, 15, 13, 30);
const state = transcript([message(agent, time, 'Hello')]);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The browser's languages; jsdom has a runtime's own beside them, which is English. */
function browserSpeaks(...languages: readonly string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

function show(props: Partial<TranscriptViewProps>) {
  const { container } = render(
    <TranscriptView transcript={state} timeZone="Europe/Vienna" virtualized={false} {...props} />,
  );
  return {
    root: container.querySelector('[data-part="transcript"]'),
    day: container.querySelector('[data-part="day"]')?.textContent,
    detail: container.querySelector('[data-part="time"]')?.getAttribute('title'),
  };
}

test('dates are in the language of the labels where the browser speaks another', () => {
  browserSpeaks('en-US', 'fr');
  expect(show({ labels: german }).day).toBe('15. Januar 2024');
});

test('dates are as in the reader’s country where the browser speaks the language of the labels', () => {
  browserSpeaks('en-US', 'de-AT');
  expect(show({ labels: german }).day).toBe('15. Jänner 2024');
});

test('a locale that is given decides, and without labels the runtime’s does', () => {
  browserSpeaks('de-AT');
  expect(show({ labels: german, locale: 'en-GB' }).day).toBe('15 January 2024');
  cleanup();
  expect(show({}).day).toBe('January 15, 2024');
  cleanup();
  expect(show({ labels: { retry: 'Nochmal' } }).day).toBe('January 15, 2024');
});

test('the transcript says its language and direction where the labels name one', () => {
  const attributes = (props: Partial<TranscriptViewProps>) => {
    const { root } = show(props);
    const found = [root?.getAttribute('lang'), root?.getAttribute('dir')];
    cleanup();
    return found;
  };
  expect(attributes({ labels: german })).toEqual(['de', 'ltr']);
  expect(attributes({ labels: arabic })).toEqual(['ar', 'rtl']);
  expect(attributes({ labels: { ...english, retry: 'Again' } })).toEqual(['en', 'ltr']);
  expect(attributes({})).toEqual([null, null]);
});

test('server markup is in the language of the labels', () => {
  const html = renderToString(<TranscriptView transcript={state} labels={german} virtualized={false} />);
  expect(html).toContain('15. Januar 2024');
});

test('the detail of a time says the same moment in a second zone, with its day where that is another', () => {
  const detailWith = (otherTimeZone: string) => {
    const { detail } = show({ locale: 'en-GB', otherTimeZone });
    cleanup();
    return detail;
  };
  expect(detailWith('Asia/Tokyo')).toMatch(/^Monday,? 15 January 2024 at 14:30 · 22:30 \(Japan Standard Time\)$/);
  expect(detailWith('Pacific/Auckland')).toMatch(/14:30 · Tuesday 02:30 \(New Zealand .+\)$/);
});

test('a second zone that is unknown counts as not given', () => {
  const alone = show({ labels: english }).detail;
  cleanup();
  expect(show({ labels: english, otherTimeZone: 'Mars/Olympus' }).detail).toBe(alone);
});

test('a time is written for machines', () => {
  show({ locale: 'en-GB' });
  expect(screen.getByText('14:30').getAttribute('datetime')).toBe('2024-01-15T13:30:00.000Z');
});
