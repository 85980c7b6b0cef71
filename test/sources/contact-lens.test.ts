import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createContactLensSource,
  type ListSegmentsRequest,
  type LiveEvent,
  TranscriptError,
} from '../../src/contact-lens.ts';
import type { TranscriptItem } from '../../src/wire/index.ts';
import { describeSource } from './conformance.ts';
import { contacts } from './conversation.ts';
import { idsOf, never, page, walk } from './walk.ts';

/** The segment that an item would come in. */
function segmentOf({ Type, AbsoluteTime, ContactId: _contact, ...members }: TranscriptItem): object {
  const segment = { ...members, Time: { AbsoluteTime } };
  if (Type === 'ATTACHMENT') return { Attachments: segment };
  return Type === 'EVENT' ? { Event: { ...segment, EventType: members.ContentType } } : { Transcript: segment };
}

const failures = {
  403: 'AccessDeniedException',
  429: 'ThrottlingException',
  500: 'InternalServiceException',
} as const;

/** Answers as the API does, a few segments a page. */
function contactService(segments: readonly object[], { perPage = 7, status = 'COMPLETED' } = {}) {
  const requests: ListSegmentsRequest[] = [];
  const service = {
    requests,
    segments,
    status,
    failing: null as 403 | 429 | 500 | null,
    async listSegments(request: ListSegmentsRequest): Promise<unknown> {
      requests.push(request);
      const { failing, segments, status } = service;
      service.failing = null;
      if (failing !== null) {
        throw Object.assign(new Error('No.'), { name: failures[failing], $metadata: { httpStatusCode: failing } });
      }
      const from = Number(request.NextToken ?? 0);
      const more = from + perPage < segments.length;
      return {
        Channel: 'CHAT',
        Status: status,
        Segments: segments.slice(from, from + perPage),
        ...(more && { NextToken: String(from + perPage) }),
      };
    },
  };
  return service;
}

describeSource(
  'The Contact Lens source',
  (items) => {
    const service = contactService(items.map(segmentOf));
    const { listSegments } = service;
    return {
      source: createContactLensSource({ listSegments, contactId: contacts.current }),
      fail(status) {
        service.failing = status;
      },
    };
  },
  { pastContacts: 'none' },
);

const span = (BeginOffsetChar: number, EndOffsetChar: number) => ({
  CharacterOffsets: { BeginOffsetChar, EndOffsetChar },
});
const at = (second: number) => ({ Time: { AbsoluteTime: `2026-03-01T09:00:0${second}.000Z` } });
const person = { ParticipantId: 'p-1', ParticipantRole: 'CUSTOMER', DisplayName: '[PII]' };

/** A contact with every kind of segment, not in the order of its times. */
const everything: readonly object[] = [
  {
    Event: {
      Id: 'joined',
      ...person,
      EventType: 'application/vnd.amazonaws.connect.event.participant.joined',
      ...at(0),
    },
  },
  {
    Transcript: {
      Id: 'late',
      ...person,
      Content: 'It never arrived',
      ContentType: 'text/markdown',
      Sentiment: 'NEGATIVE',
      Time: { AbsoluteTime: new Date('2026-03-01T09:00:05.000Z') },
    },
  },
  {
    Transcript: {
      Id: 'early',
      ...person,
      Content: 'I am [NAME], my order is lost',
      Redaction: { CharacterOffsets: [{ BeginOffsetChar: 5, EndOffsetChar: 11 }] },
      Sentiment: 'NEUTRAL',
      Time: { AbsoluteTime: Date.parse('2026-03-01T09:00:01.000Z') / 1000 },
    },
  },
  { Attachments: { Id: 'file', ...person, Attachments: [{ AttachmentId: 'a', AttachmentName: '[PII]' }], ...at(6) } },
  {
    Issues: { IssuesDetected: [{ TranscriptItems: [{ Id: 'early', Content: 'my order is lost', ...span(13, 29) }] }] },
  },
  {
    Categories: {
      MatchedDetails: { 'Lost parcel': { PointsOfInterest: [{ TranscriptItems: [{ Id: 'late', ...span(0, 16) }] }] } },
    },
  },
  { PostContactSummary: { Content: 'A parcel was lost.', Status: 'COMPLETED' } },
  { SomethingNew: { Id: 'x' } },
];

describe('The Contact Lens source reads', () => {
  const open = () => {
    const service = contactService(everything, { perPage: 3 });
    return { service, source: createContactLensSource({ listSegments: service.listSegments, contactId: 'c-1' }) };
  };

  test('messages, events and files as items, oldest first, with what was found in them', async () => {
    const { items } = await page(open().source);
    expect(items).toMatchObject([
      { Id: 'joined', Type: 'EVENT', ContentType: expect.stringMatching(/participant\.joined$/), ContactId: 'c-1' },
      {
        Id: 'early',
        Type: 'MESSAGE',
        ContentType: 'text/plain',
        AbsoluteTime: '2026-03-01T09:00:01.000Z',
        Redaction: { CharacterOffsets: [{ BeginOffsetChar: 5, EndOffsetChar: 11 }] },
        Analysis: { sentiment: 'neutral', points: [{ kind: 'issue', name: null, span: { start: 13, end: 29 } }] },
      },
      {
        Id: 'late',
        ContentType: 'text/markdown',
        AbsoluteTime: '2026-03-01T09:00:05.000Z',
        Analysis: { sentiment: 'negative', points: [{ kind: 'category', name: 'Lost parcel' }] },
      },
      { Id: 'file', Type: 'ATTACHMENT', Attachments: [{ AttachmentId: 'a' }] },
    ]);
  });

  test('what is said of the whole contact, without asking once more', async () => {
    const { service, source } = open();
    await page(source);
    const asked = service.requests.length;
    expect(await source.getAnalysis?.({ signal: never })).toMatchObject([
      { contactId: 'c-1', channel: 'CHAT', summary: 'A parcel was lost.', categories: ['Lost parcel'], sentiment: [] },
    ]);
    expect(service.requests).toHaveLength(asked);
  });

  test('all pages of segments, asking for the redacted text unless told otherwise', async () => {
    const { service, source } = open();
    await walk(source, { maxResults: 2 });
    expect(service.requests.map(({ NextToken, OutputType }) => [NextToken, OutputType])).toEqual([
      [undefined, 'Redacted'],
      ['3', 'Redacted'],
      ['6', 'Redacted'],
    ]);
    const { listSegments, requests } = contactService([]);
    await page(createContactLensSource({ listSegments, contactId: 'c-1', outputType: 'Raw' }));
    expect(requests[0]?.OutputType).toBe('Raw');
  });

  test.each([
    ['no object', null, /no list in Segments/],
    ['an error page', { message: 'Forbidden' }, /no list in Segments/],
    ['a voice call', { Channel: 'VOICE', Segments: [] }, /voice call/],
    ['tokens in a circle', { Segments: [], NextToken: 'again' }, /malformed|no end/],
  ])('nothing from %s, and says so', async (_, answer, words) => {
    const source = createContactLensSource({ listSegments: async () => answer, contactId: 'c-1' });
    const refused = page(source);
    await expect(refused).rejects.toBeInstanceOf(TranscriptError);
    await expect(refused).rejects.toThrow(words);
  });
});

describe('The Contact Lens source, live', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const first = { Transcript: { Id: 'a', Content: 'Hello', ...at(1) } };
  const second = { Transcript: { Id: 'b', Content: 'Bye', ...at(2) } };
  const felt = { Transcript: { ...first.Transcript, Sentiment: 'POSITIVE' } };
  const pass = () => vi.advanceTimersByTimeAsync(5000);

  function listen() {
    const service = contactService([first], { status: 'IN_PROGRESS' });
    const source = createContactLensSource({ listSegments: service.listSegments, contactId: 'c-1', refresh: 5 });
    const heard: LiveEvent[] = [];
    const end = source.subscribe?.((event) => heard.push(event)) ?? (() => {});
    return { service, source, heard, end };
  }

  test('does not listen unless it is to refresh', () => {
    const { listSegments } = contactService([]);
    expect(createContactLensSource({ listSegments, contactId: 'c-1' }).subscribe).toBeUndefined();
  });

  test('tells of new items and of those that have changed, and that the analysis has', async () => {
    const { service, source, heard } = listen();
    await page(source);
    await pass();
    expect(heard).toEqual([{ type: 'connection', connection: 'live' }]);
    service.segments = [felt, second, { PostContactSummary: { Content: 'All well.' } }];
    await pass();
    const items = [
      { Id: 'a', Analysis: { sentiment: 'positive' } },
      { Id: 'b', Content: 'Bye' },
    ];
    expect(heard.slice(1)).toMatchObject([{ type: 'items', items }, { type: 'analysis' }]);
    expect(await source.getAnalysis?.({ signal: never })).toMatchObject([{ summary: 'All well.' }]);
    await pass();
    expect(heard).toHaveLength(3);
    expect(idsOf([await page(source)])).toEqual(['a', 'b']);
  });

  test('goes on after a failure, ends with the analysis, and asks no more when nobody listens', async () => {
    const { service, heard, end } = listen();
    service.failing = 429;
    await pass();
    await pass();
    await pass();
    service.status = 'COMPLETED';
    await pass();
    const asked = service.requests.length;
    await pass();
    expect(service.requests).toHaveLength(asked);
    expect(heard.map((event) => (event.type === 'connection' ? event.connection : event.type))).toEqual([
      'reconnecting',
      'live',
      'ended',
    ]);
    end();

    const other = listen();
    other.end();
    await pass();
    expect(other.service.requests).toEqual([]);
  });

  test('ends where it is refused', async () => {
    const { service, heard } = listen();
    service.failing = 403;
    await pass();
    expect(heard).toEqual([{ type: 'connection', connection: 'ended' }]);
  });
});
