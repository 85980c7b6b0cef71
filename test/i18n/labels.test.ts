import { describe, expect, test } from 'vitest';
import { english, fileTypeOf, formatsFor, initials, mergeLabels, participantName } from '../../src/i18n/index.ts';

describe('mergeLabels', () => {
  test('takes what is given, also in part of a group, and keeps the rest', () => {
    const labels = mergeLabels({ retry: 'Nochmal', older: { load: 'Mehr laden' }, beginning: undefined });
    expect(labels.retry).toBe('Nochmal');
    expect(labels.older).toEqual({ ...english.older, load: 'Mehr laden' });
    expect(labels.beginning).toBe(english.beginning);
  });

  test('gives the English words where nothing is given', () => {
    expect(mergeLabels(undefined)).toBe(english);
  });
});

describe('English', () => {
  const formats = formatsFor('en', 'UTC');

  test('counts messages with the right plural', () => {
    expect([1, 2, 1200].map((count) => english.newMessages(count, formats))).toEqual([
      '1 new message',
      '2 new messages',
      '1,200 new messages',
    ]);
  });

  test('names who is typing, and says "several" for many', () => {
    expect(english.typing(['Ana'], formats)).toBe('Ana is typing');
    expect(english.typing(['Ana', 'Ben'], formats)).toBe('Ana and Ben are typing');
    expect(english.typing(['Ana', 'Ben', 'Cem', 'Dua'], formats)).toBe('Several people are typing');
  });

  test('speaks of the viewer as "you"', () => {
    expect(english.events['participant-joined']({ name: 'Ana', own: true })).toBe('You joined the chat');
    expect(english.events['participant-joined']({ name: 'Ana', own: false })).toBe('Ana joined the chat');
  });

  test('tells a new name beside the old one, and who transferred where that is known', () => {
    const { events } = english;
    expect(events['participant-renamed']({ name: 'Ana', own: false, formerName: 'Unnamed' })).toBe(
      'Unnamed is now called Ana',
    );
    expect(events['participant-renamed']({ name: 'Ana', own: false })).toBe('Ana has a new name in this chat');
    expect(events['transfer-succeeded']({ name: 'Ben', own: false, isNamed: true })).toBe('Ben transferred the chat');
    expect(events['transfer-succeeded']({ name: 'System message', own: false })).toBe('The chat was transferred');
  });

  test('says for every error what happened and what to do', () => {
    for (const { title, advice } of Object.values(english.errors)) {
      expect(title).not.toBe('');
      expect(advice).not.toBe('');
    }
  });
});

describe('participantName', () => {
  test.each([
    [{ id: '1', name: 'Ana', role: 'AGENT' }, 'Ana'],
    [{ id: '1', name: null, role: 'AGENT' }, 'Agent'],
    [{ id: '1', name: '[PII]', role: 'AGENT' }, '(name removed)'],
    [{ id: '1', name: '[NAME]', role: 'AGENT' }, '(name removed)'],
    [{ id: '1', name: null, role: 'CUSTOM_BOT' }, 'Assistant'],
    [{ id: '1', name: null, role: 'SUPERVISOR' }, 'Supervisor'],
    [{ id: '1', name: ' ', role: 'SUPERVISOR' }, 'Supervisor'],
    [{ id: null, name: 'SYSTEM_MESSAGE', role: 'SYSTEM' }, 'System message'],
    [{ id: null, name: 'BOT', role: 'SYSTEM' }, 'Assistant'],
    [{ id: null, name: null, role: 'CUSTOM_BOT' }, 'Assistant'],
    [{ id: null, name: null, role: 'SOMETHING_NEW' }, 'Participant'],
    [{ id: null, name: null, role: 'constructor' }, 'Participant'],
    [{ id: null, name: null, role: null }, 'Participant'],
  ])('of %o is %s', (participant, name) => {
    expect(participantName(participant, english)).toBe(name);
  });
});

describe('initials', () => {
  test.each([
    ['Jonas Weber', 'JW'],
    ['Maria del Carmen Ruiz', 'MR'],
    ['ana', 'A'],
    ['(Ben) 2nd', 'B2'],
    ['🙏', ''],
    ['', ''],
  ])('of "%s" are "%s"', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

describe('fileTypeOf', () => {
  test.each([
    ['image/jpeg', 'x', 'image'],
    ['application/pdf', null, 'pdf'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', null, 'spreadsheet'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', null, 'document'],
    ['application/octet-stream', 'clip.MOV', 'video'],
    [null, 'notes.txt', 'text'],
    [null, 'constructor', 'other'],
    [null, null, 'other'],
  ] as const)('of %s and %s is %s', (contentType, name, type) => {
    expect(fileTypeOf(contentType, name)).toBe(type);
  });
});
