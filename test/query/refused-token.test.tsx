import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { startParticipantService } from '../../service/index.ts';
import { createHttpSource } from '../../src/http.ts';
import { TranscriptError, type TranscriptSource } from '../../src/index.ts';
import { createMemorySource, type MemorySourceOptions } from '../../src/memory.ts';
import { idsFrom, message, messages, show, watched } from './watching.tsx';

afterEach(cleanup);

const refusals = [
  ['400', new TranscriptError('invalid', 'Invalid NextToken.', 400)],
  ['403', new TranscriptError('denied', 'NextToken has expired.', 403)],
] as const;

/** A source whose page tokens are refused once they are from another time. */
function forgetful(count: number, refusal: Error, options: MemorySourceOptions = {}) {
  const memory = createMemorySource(messages(0, count), options);
  let time = 0;
  const failure: { now: Error | null } = { now: null };
  const source: TranscriptSource = {
    ...memory,
    getTranscript: async (request, given) => {
      const [of, token] = request.nextToken?.split('/') ?? [`${time}`, undefined];
      if (of !== `${time}`) throw refusal;
      if (failure.now) throw failure.now;
      const answer = await memory.getTranscript({ ...request, nextToken: token }, given);
      return { ...answer, NextToken: answer.NextToken ? `${time}/${String(answer.NextToken)}` : undefined };
    },
  };
  return { ...watched(source), push: memory.push, forget: () => (time += 1), failure };
}

/** Shows what stood at 20 messages again, by another source of the same id where wanted, when there are so many. */
async function showGap(source: ReturnType<typeof forgetful>, again: TranscriptSource, count: number) {
  const first = show({ source, pageSize: 5 });
  await first.ready();
  first.unmount();
  source.push(messages(20, count));
  const view = show({ source: again, pageSize: 5 }, { client: first.client });
  const gaps = () => view.state().gaps ?? [];
  await waitFor(() => expect(gaps()).toHaveLength(1));
  return { view, gaps };
}

describe.each(refusals)('a page’s token that is refused with %s', (_name, refusal) => {
  test('is had again by a walk from the newest page, and loading goes on to the beginning', async () => {
    const source = forgetful(100, refusal);
    const view = show({ source, pageSize: 10 });
    await view.ready();
    await act(async () => view.state().older.load());
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(80, 100)));
    for (let page = 2; page < 12 && view.state().older.status !== 'end'; page += 1) {
      if (page % 3 === 0) source.forget();
      await act(async () => view.state().older.load());
      await waitFor(() => expect(view.state().older.status).toMatch(/more|end/));
      expect(view.ids()).toEqual(idsFrom(100 - view.ids().length, 100));
    }
    expect(view.ids()).toEqual(idsFrom(0, 100));
    expect(view.state()).toMatchObject({ newer: { status: 'end' }, gaps: [] });
  });

  test('also where much came since, pages overlap, and the walk’s pages begin elsewhere', async () => {
    const source = forgetful(60, refusal, { pageQuirks: { overlap: 2, emptyPages: 1 } });
    const view = show({ source, pageSize: 10 });
    await view.ready();
    await act(async () => view.state().older.load());
    await waitFor(() => expect(view.ids().length).toBeGreaterThan(10));
    act(() => source.push(Array.from({ length: 33 }, (_, index) => message(60 + index))));
    await waitFor(() => expect(view.ids().at(-1)).toBe('message-92'));
    source.forget();
    for (let page = 0; page < 40 && view.state().older.status !== 'end'; page += 1) {
      await act(async () => view.state().older.load());
      await waitFor(() => expect(view.state().older.status).toMatch(/more|end/));
    }
    expect(view.ids()).toEqual(idsFrom(0, 93));
  });

  test('also where the transcript was opened in the middle, and where a jump walks', async () => {
    const source = forgetful(100, refusal, { pastContacts: 'open' });
    const view = show({ source, pageSize: 10, startAt: { id: 'message-60' } });
    await view.ready();
    source.forget();
    await act(async () => view.state().older.load());
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(41, 61)));
    const other = show({ source, pageSize: 7 });
    await other.ready();
    source.forget();
    const refused: TranscriptSource = {
      ...source,
      id: 'without starts',
      getTranscript: (request, options) =>
        request.startPosition ? Promise.reject(refusals[0][1]) : source.getTranscript(request, options),
    };
    const jumping = show({ source: refused, pageSize: 10 });
    await jumping.ready();
    source.forget();
    expect(await act(() => jumping.state().jumpTo({ id: 'message-5' }))).toBe('found');
    await waitFor(() => expect(jumping.ids()).toContain('message-5'));
  });

  test('is one walk at a time, which ends with the view', async () => {
    const source = forgetful(100, refusal);
    const view = show({ source, pageSize: 10 });
    await view.ready();
    source.forget();
    source.requests.length = 0;
    await act(async () => {
      await Promise.all([view.state().older.load(), view.state().older.load(), view.state().older.load()]);
    });
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(80, 100)));
    // The refused one, the newest page again, and the older page.
    expect(source.requests).toHaveLength(3);
  });

  test('of a newer page too, where the transcript was opened in the middle', async () => {
    const source = forgetful(100, refusal);
    const view = show({ source, pageSize: 10, startAt: { id: 'message-20' } });
    await view.ready();
    for (let page = 0; page < 20 && view.state().newer.status !== 'end'; page += 1) {
      if (page % 3 === 2) source.forget();
      await act(async () => view.state().newer.load());
      await waitFor(() => expect(view.state().newer.status).toMatch(/more|end/));
    }
    expect(view.ids()).toEqual(idsFrom(11, 100));
    expect(view.state()).toMatchObject({ newer: { status: 'end' }, gaps: [] });
  });

  test('of a gap too: what is missing is had by a walk from the newest page', async () => {
    const source = forgetful(20, refusal);
    const { view, gaps } = await showGap(source, source, 150);
    for (let page = 0; page < 30 && gaps().length > 0; page += 1) {
      if (page % 3 === 0) source.forget();
      if (page === 4) act(() => source.push(messages(150, 153)));
      await act(async () => gaps()[0]?.edge.load());
      await waitFor(() => expect(gaps().every(({ edge }) => edge.status === 'more')).toBe(true));
    }
    expect(view.ids()).toEqual(idsFrom(15, 153));
  });

  test('of a gap that no walk comes to says so, and it stays open', async () => {
    const source = forgetful(20, refusal);
    const always = { refuses: false };
    const refusing: TranscriptSource = {
      ...source,
      getTranscript: (request, options) =>
        request.nextToken && always.refuses ? Promise.reject(refusal) : source.getTranscript(request, options),
    };
    const { gaps } = await showGap(source, refusing, 100);
    always.refuses = true;
    await act(async () => gaps()[0]?.edge.load());
    await waitFor(() => expect(gaps()[0]?.edge).toMatchObject({ status: 'error', error: { kind: refusal.kind } }));
    always.refuses = false;
    await act(async () => gaps()[0]?.edge.load());
    await waitFor(() => expect(gaps()[0]?.edge.status).toBe('more'));
  });

  test('and a walk that fails too says what it failed with; loading again goes on', async () => {
    const source = forgetful(100, refusal);
    const view = show({ source, pageSize: 10 });
    await view.ready();
    source.forget();
    source.failure.now = new TranscriptError('denied', 'The chat has ended.', 403);
    await act(async () => view.state().older.load());
    await waitFor(() => expect(view.state().older).toMatchObject({ status: 'error', error: { kind: 'denied' } }));
    expect(view.ids()).toEqual(idsFrom(90, 100));
    source.failure.now = null;
    await act(async () => view.state().older.load());
    await waitFor(() => expect(view.ids()).toEqual(idsFrom(80, 100)));
  });

  test('and that is refused again and again says so, and is not asked for without end', async () => {
    const source = forgetful(100, refusal);
    const always: TranscriptSource = {
      ...source,
      getTranscript: (request, options) =>
        request.nextToken ? Promise.reject(refusal) : source.getTranscript(request, options),
    };
    const view = show({ source: always, pageSize: 10 });
    await view.ready();
    await act(async () => view.state().older.load());
    await waitFor(() => expect(view.state().older).toMatchObject({ status: 'error', error: { kind: refusal.kind } }));
    expect(source.requests.length).toBeLessThan(5);
  });
});

test('a 403 that does not name the token is the access’s until the page is asked for again', async () => {
  const source = forgetful(100, new TranscriptError('denied', 'Access denied.', 403));
  const view = show({ source, pageSize: 10 });
  await view.ready();
  source.forget();
  source.requests.length = 0;
  await act(async () => view.state().older.load());
  await waitFor(() => expect(view.state().older).toMatchObject({ status: 'error', error: { kind: 'denied' } }));
  expect(source.requests).toHaveLength(1);
  await act(async () => view.state().older.load());
  await waitFor(() => expect(view.ids()).toEqual(idsFrom(80, 100)));
});

test('the service that was started anew refuses the tokens of before: reading goes on', async () => {
  const start = async () => {
    const service = await startParticipantService();
    service.addChat({
      name: 'chat',
      initialContactId: 'contact',
      contactId: 'contact',
      participants: [{ participantId: 'customer', role: 'CUSTOMER', displayName: 'Maya' }],
      present: ['customer'],
      items: messages(0, 60),
    });
    return service;
  };
  const before = await start();
  const after = await start();
  let service = before;
  const source = createHttpSource({
    endpoint: before.url,
    connectionToken: () => service.tokens('chat').customer.connectionToken,
    fetch: (url, init) => fetch(String(url).replace(before.url, service.url), init),
  });
  const view = show({ source, pageSize: 20 });
  await view.ready();
  service = after;
  await act(async () => view.state().older.load());
  await waitFor(() => expect(view.ids()).toEqual(idsFrom(20, 60)));
  await act(async () => view.state().older.load());
  await waitFor(() => expect(view.ids()).toEqual(idsFrom(0, 60)));
  await Promise.all([before.close(), after.close()]);
});
