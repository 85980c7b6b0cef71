import { describe, expect, test } from 'vitest';
import { english, formatsFor } from '../../src/i18n/index.ts';
import { languages } from './languages.ts';
import { ownWords, saidBy, type Said } from './said-labels.ts';

const inEnglish = saidBy(english);

/** Words that a language shares with English. */
const shared: Readonly<Record<string, string>> = {
  de: 'Chat Neutral Video',
  es: 'Chat',
  fr: 'Archive Chat Conversation Document Image Participant Sentiment message messages option options',
  id: 'Chat',
  it: 'Chat File Video',
  nl: 'Chat Document Spreadsheet Video',
  pl: 'Supervisor',
  'pt-BR': 'Chat',
  sv: 'Neutral Presentation Video',
  tr: 'Form Video',
};

/** What is written in Latin letters everywhere. */
const latin = /PDF|Page ?Up|Page ?Down|PgUp|PgDn/g;

test('there are the languages that were promised', () => {
  expect(languages.map(({ tag }) => tag).sort()).toEqual(
    'ar de en es fr he hi id it ja ko nl pl pt-BR sv tr uk zh-CN zh-TW'.split(' '),
  );
});

const bare = (one: Said) =>
  ownWords(one)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

describe.each(languages)('$tag', ({ tag, exports, labels }) => {
  const said = saidBy(labels);

  test('is one export, under the tag of its file', () => {
    expect(Object.keys(exports)).toHaveLength(1);
    expect(labels.language).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test('has all that English has, and none of it empty', () => {
    expect(said.map(({ path }) => path)).toEqual(inEnglish.map(({ path }) => path));
    expect(said.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('holds every name and number that English holds', () => {
    const missing = said.flatMap(({ path, text, placeholders }, index) => {
      const model = inEnglish[index];
      const wanted = placeholders.filter((_, place) => model?.text.includes(model.placeholders[place] ?? ''));
      return wanted.filter((placeholder) => !text.includes(placeholder)).map((one) => `${path}: ${one} in ${text}`);
    });
    expect(missing).toEqual([]);
  });

  test('is written with care: no stray spaces, typewriter quotes or dots', () => {
    const stray = said.filter(({ text }) => /^\s|\s$| {2}/.test(text));
    const typewritten = said.filter((one) => /\.{3}|'|"|undefined|\bnull\b|\[object/.test(ownWords(one)));
    expect([...stray, ...typewritten].map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test.skipIf(tag === 'en')('has no English left over', () => {
    const english = inEnglish.map(bare);
    const same = said.map(bare).filter((one, index) => one !== '' && one === english[index]);
    expect([...new Set(same)].sort().join(' ')).toBe(shared[tag] ?? '');
  });

  test.runIf(/ar|he|hi|ja|ko|uk|zh/.test(tag))('is in its own script', () => {
    const foreign = said.filter((one) => /[a-z]{2}/i.test(ownWords(one).replace(latin, '')) && one.path !== 'language');
    expect(foreign.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });
});

/** How many forms "new messages" has after the numbers from 1 to 120. */
const forms: Readonly<Record<string, number>> = {
  ...Object.fromEntries('id ja ko tr zh-CN zh-TW'.split(' ').map((tag) => [tag, 1])),
  ...Object.fromEntries('de en es fr hi it nl pt-BR sv'.split(' ').map((tag) => [tag, 2])),
  ...Object.fromEntries('he pl uk'.split(' ').map((tag) => [tag, 3])),
  ar: 4,
};

describe.each(languages)('numbers in $tag', ({ tag, labels }) => {
  const formats = formatsFor(tag, 'UTC');
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 120 }, (_, index) => index + 1);
  const counted: Readonly<Record<string, (count: number) => string>> = {
    newMessages: (count) => labels.newMessages(count, formats),
    'chapter.messages': (count) => labels.chapter.messages(count, true, formats),
    moreEvents: (count) => labels.moreEvents(count, formats),
    'template.spoken': (count) => labels.template.spoken('?', count, formats),
    'analysis.course': (count) =>
      labels.analysis.course('?', { positive: count, neutral: 0, mixed: 0, negative: 0 }, formats),
  };

  test.each(Object.entries(counted))('%s has one form for all numbers of a plural category', (_, sentence) => {
    const formOf = (count: number) => sentence(count).replace(formats.number(count), '#');
    const categories = new Set(numbers.map((count) => rules.select(count)));
    for (const category of categories) {
      const members = numbers.filter((count) => rules.select(count) === category);
      expect([...new Set(members.map(formOf))], `${category}: ${members[0]}`).toHaveLength(1);
    }
  });

  test('has as many forms of a word as the language', () => {
    const found = new Set(
      numbers.map((count) => labels.newMessages(count, formats).replace(formats.number(count), '#')),
    );
    expect(found.size).toBe(forms[tag]);
  });
});
