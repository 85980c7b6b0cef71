import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toTranscriptError } from '../../src/sources/to-transcript-error.ts';
import type { StartPosition, TranscriptRequest, TranscriptSource } from '../../src/sources/source.ts';
import { TranscriptError, type TranscriptErrorKind, type TranscriptItem } from '../../src/wire/index.ts';
import { attachmentId, contacts, conversation, timeOf } from './conversation.ts';
import { idsOf, never, newest, page, walk } from './walk.ts';

export interface SourceUnderTest {
  readonly source: TranscriptSource;
  /** What must stand nowhere. */
  readonly token?: string;
  /** Makes the next request fail as the service fails with this status. Absent for a source that cannot fail. */
  fail?(status: 403 | 429 | 500): void;
  close?(): Promise<void>;
}

const kindByStatus = { 403: 'denied', 429: 'throttled', 500: 'service' } as const;

/** Which items of the current contact a walk holds, said another way than the sources do. */
function expectedFrom(
  current: readonly TranscriptItem[],
  position: StartPosition,
  backward: boolean,
): readonly TranscriptItem[] {
  if ('absoluteTime' in position) {
    const time = position.absoluteTime;
    return current.filter(({ AbsoluteTime = '' }) => (backward ? AbsoluteTime <= time : AbsoluteTime >= time));
  }
  const at =
    'id' in position ? current.findIndex(({ Id }) => Id === position.id) : current.length - position.mostRecent;
  return backward ? current.slice(0, at + 1) : current.slice(at);
}

/**
 * What every source promises. `setup` serves the items as one conversation.
 * @param pastContacts 'open' where a StartPosition's walk goes on into past contacts, as a stored transcript's does;
 *   'none' where the source knows one contact only
 */
export function describeSource(
  name: string,
  setup: (items: readonly TranscriptItem[]) => SourceUnderTest | Promise<SourceUnderTest>,
  { pastContacts = 'by-token' }: { readonly pastContacts?: 'by-token' | 'open' | 'none' } = {},
): void {
  const past = pastContacts === 'none' ? 0 : 24;
  const items = conversation(past, 40);
  const ids = items.map((item) => item.Id);
  const startPositions = fc.oneof(
    fc.record({ id: fc.constantFrom(...ids.slice(past)).map((id) => id ?? '') }),
    fc.record({ absoluteTime: fc.integer({ min: past, max: items.length - 1 }).map(timeOf) }),
    fc.record({ mostRecent: fc.integer({ min: 1, max: items.length - past }) }),
  );

  describe(`${name}, as every source`, () => {
    let subject: SourceUnderTest;
    beforeAll(async () => {
      subject = await setup(items);
    });
    afterAll(() => subject.close?.());

    async function refusal(request: Partial<TranscriptRequest>): Promise<TranscriptError> {
      const error = await page(subject.source, request).then(
        () => null,
        (cause: unknown) => toTranscriptError(cause),
      );
      if (error === null) throw new TypeError('The request was not refused.');
      return error;
    }

    test('walks back from the newest item to the first of the past contact: each once and in order', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 100 }),
          fc.constantFrom('ASCENDING', 'DESCENDING'),
          async (maxResults, sortOrder) => {
            const request = { ...newest, maxResults, sortOrder };
            const pages = await walk(subject.source, request);
            expect(idsOf(pages, request)).toEqual(ids);
            expect(pages.every((landed) => landed.items.length <= maxResults)).toBe(true);
          },
        ),
        { numRuns: 20 },
      );
    });

    test('starts at an id, a time or the n-th most recent item, itself included, in both directions and orders', async () => {
      await fc.assert(
        fc.asyncProperty(
          startPositions,
          fc.integer({ min: 1, max: 100 }),
          fc.constantFrom('ASCENDING', 'DESCENDING'),
          fc.constantFrom('BACKWARD', 'FORWARD'),
          async (startPosition, maxResults, sortOrder, scanDirection) => {
            const request = { maxResults, sortOrder, scanDirection, startPosition };
            const reached = idsOf(await walk(subject.source, request), request);
            const older = pastContacts === 'open' && scanDirection === 'BACKWARD' ? ids.slice(0, past) : [];
            const current = expectedFrom(items.slice(past), startPosition, scanDirection === 'BACKWARD').map(
              ({ Id }) => Id,
            );
            expect(reached).toEqual([...older, ...current]);
          },
        ),
        { numRuns: 60 },
      );
    });

    test('holds what the wire says of an item', async () => {
      const landed = await page(subject.source, { maxResults: 1 });
      expect(landed.items).toEqual(items.slice(-1));
    });

    test('looks at one contact when asked to, and finds nothing of a foreign one', async () => {
      const request = { contactId: contacts.current, maxResults: 7 };
      expect(idsOf(await walk(subject.source, request))).toEqual(ids.slice(past));
      expect(await page(subject.source, { contactId: 'contact-foreign' })).toMatchObject({
        items: [],
        nextToken: null,
      });
    });

    test.runIf(pastContacts === 'by-token')('refuses to start at an item of a past contact', async () => {
      expect((await refusal({ startPosition: { id: ids[0] ?? '' } })).kind).toBe('invalid');
    });

    test('refuses what the service refuses, as invalid: nothing of it is worth asking again', async () => {
      const { nextToken } = await page(subject.source, { maxResults: 5 });
      const token = nextToken ?? '';
      const refused: readonly Partial<TranscriptRequest>[] = [
        { scanDirection: 'FORWARD' },
        { startPosition: { id: 'no such item' } },
        { startPosition: { absoluteTime: 'yesterday' } },
        { maxResults: 101 },
        { nextToken: `${token}x` },
        { nextToken: 'made up' },
        { nextToken: token, scanDirection: 'FORWARD' },
      ];
      for (const request of refused) {
        expect({ request, kind: (await refusal(request)).kind }).toEqual({ request, kind: 'invalid' });
      }
    });

    test('gives an aborted call the reason of its signal, before and while it is under way', async () => {
      const before = AbortSignal.abort();
      await expect(subject.source.getTranscript(newest, { signal: before })).rejects.toBe(before.reason);
      const controller = new AbortController();
      const call = subject.source.getTranscript(newest, { signal: controller.signal });
      controller.abort();
      await expect(call).rejects.toBe(controller.signal.reason);
      expect(controller.signal.reason).toMatchObject({ name: 'AbortError' });
    });

    test('says how a request failed, and answers the next one', async (context) => {
      if (!subject.fail) return context.skip('this source cannot fail');
      for (const status of [403, 429, 500] as const) {
        subject.fail(status);
        const kind: TranscriptErrorKind = kindByStatus[status];
        expect(await refusal({})).toMatchObject({ kind, status });
        expect((await page(subject.source)).items).not.toEqual([]);
      }
    });

    test('gives a fresh link to an attachment, and says when there is none', async (context) => {
      const { source } = subject;
      if (!source.getAttachment) return context.skip('this source has no attachments');
      expect((await source.getAttachment(attachmentId, { signal: never })).url).toMatch(/^https?:/);
      const missing = source.getAttachment('no such attachment', { signal: never });
      await expect(missing).rejects.toBeInstanceOf(TranscriptError);
      const aborted = AbortSignal.abort();
      await expect(source.getAttachment(attachmentId, { signal: aborted })).rejects.toBe(aborted.reason);
    });

    test('has an id, and no token stands in it or in an error', async () => {
      expect(subject.source.id).not.toBe('');
      const { token } = subject;
      if (token === undefined) return;
      const texts = [subject.source.id];
      for (const status of [403, 429, 500] as const) {
        subject.fail?.(status);
        const error = await refusal({});
        texts.push(error.message, error.stack ?? '', JSON.stringify(error));
      }
      for (const text of texts) expect(text).not.toContain(token);
    });
  });
}
