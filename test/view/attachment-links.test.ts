import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenedAttachment } from '../../src/model/index.ts';
import { createAttachmentLinks } from '../../src/view/attachment/attachment-links.ts';
import { failure } from '../../stories/fixtures.ts';

const start = Date.UTC(2026, 2, 12);
const stays = () => new AbortController().signal;
const linkTo = (id: string, expires: number | null = start + 300_000): OpenedAttachment => ({
  url: `https://files.example/${id}`,
  size: 1,
  expires,
});

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** An app's openAttachment that answers when the test says so. */
function answering() {
  const waiting: { readonly id: string; readonly answer: (link: OpenedAttachment) => void }[] = [];
  const open = vi.fn<(id: string) => Promise<OpenedAttachment>>(
    (id) => new Promise((answer) => waiting.push({ id, answer })),
  );
  const answerNext = async () => {
    const next = waiting.shift();
    next?.answer(linkTo(next.id));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { open, answerNext, asked: () => open.mock.calls.map(([id]) => id) };
}

describe('the links of images', () => {
  test('are asked for once by all who want the same one, and are known from then on', async () => {
    const { open, answerNext } = answering();
    const links = createAttachmentLinks(open);
    const answers = Promise.all([links.ask('a', stays()), links.ask('a', stays())]);
    await answerNext();
    expect(await answers).toEqual([linkTo('a'), linkTo('a')]);
    expect(open).toHaveBeenCalledOnce();
    expect(links.known('a')).toEqual(linkTo('a'));
    expect(links.known('b')).toBeNull();
  });

  test('are known until just before they expire, and always where they do not', async () => {
    const links = createAttachmentLinks((id) => Promise.resolve(linkTo(id, id === 'forever' ? null : start + 5000)));
    await links.ask('short', stays());
    await links.ask('forever', stays());
    await vi.advanceTimersByTimeAsync(3900);
    expect(links.known('short')).not.toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(links.known('short')).toBeNull();
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(links.known('forever')).toEqual(linkTo('forever', null));
  });

  test('are asked for three at a time, in order, and not for who has left', async () => {
    const { open, answerNext, asked } = answering();
    const links = createAttachmentLinks(open);
    const leaving = new AbortController();
    for (const id of ['a', 'b', 'c']) void links.ask(id, stays());
    void links.ask('d', leaving.signal);
    void links.ask('e', leaving.signal);
    void links.ask('e', stays());
    expect(asked()).toEqual(['a', 'b', 'c']);
    leaving.abort();
    await answerNext();
    expect(asked()).toEqual(['a', 'b', 'c', 'e']);
    await answerNext();
    expect(asked()).toHaveLength(4);
  });

  test('are kept for later where the asker left while they were on the way', async () => {
    const { open, answerNext } = answering();
    const links = createAttachmentLinks(open);
    const leaving = new AbortController();
    void links.ask('a', leaving.signal);
    leaving.abort();
    await answerNext();
    expect(links.known('a')).toEqual(linkTo('a'));
  });

  test('are asked for once more where there were too many requests, after a while', async () => {
    const open = vi.fn<(id: string) => Promise<OpenedAttachment>>();
    open.mockRejectedValueOnce(failure('throttled')).mockResolvedValueOnce(linkTo('a'));
    const answer = createAttachmentLinks(open).ask('a', stays());
    await vi.advanceTimersByTimeAsync(1900);
    expect(open).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer).toEqual(linkTo('a'));
  });

  test.each([
    ['again throttled', [failure('throttled'), failure('throttled')], 2],
    ['refused', [failure('denied')], 1],
  ])('fail where the service has %s', async (_why, failures, times) => {
    const open = vi.fn<(id: string) => Promise<OpenedAttachment>>();
    for (const error of failures) open.mockRejectedValueOnce(error);
    const links = createAttachmentLinks(open);
    const answer = links.ask('a', stays()).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBe(failures.at(-1));
    expect(open).toHaveBeenCalledTimes(times);
    expect(links.known('a')).toBeNull();
  });

  test('are not asked for again after a view has gone', async () => {
    const open = vi.fn<(id: string) => Promise<OpenedAttachment>>(() => Promise.reject(failure('throttled')));
    const leaving = new AbortController();
    const answer = createAttachmentLinks(open)
      .ask('a', leaving.signal)
      .catch((error: unknown) => error);
    leaving.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toMatchObject({ kind: 'throttled' });
    expect(open).toHaveBeenCalledOnce();
  });
});
