import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTranscriptError, transcriptError } from '../../src/sources/to-transcript-error.ts';
import { TranscriptError } from '../../src/wire/index.ts';

const named = (name: string, members: object = {}, message = 'said') =>
  Object.assign(new Error(message), { name, ...members });

describe('toTranscriptError tells what went wrong', () => {
  test.each([
    ['AWS SDK: throttled', named('ThrottlingException', { $metadata: { httpStatusCode: 429 } }), 'throttled', 429],
    ['AWS SDK: access', named('AccessDeniedException', { $metadata: { httpStatusCode: 403 } }), 'denied', 403],
    ['AWS SDK: validation', named('ValidationException', { $metadata: { httpStatusCode: 400 } }), 'invalid', 400],
    ['AWS SDK: fault', named('InternalServerException', { $metadata: { httpStatusCode: 500 } }), 'service', 500],
    ['AWS SDK: no name', named('Unknown', { $metadata: { httpStatusCode: 400 } }), 'invalid', 400],
    ['AWS SDK: no name, 503', named('Unknown', { $metadata: { httpStatusCode: 503 } }), 'service', 503],
    ['AWS SDK: HTML with 200', named('SyntaxError', { $metadata: { httpStatusCode: 200 } }), 'malformed', 200],
    ['AWS SDK: timeout', named('TimeoutError'), 'timeout', null],
    ['AWS SDK: no credentials', named('CredentialsProviderError'), 'invalid', null],
    ['Node: refused', named('Error', { code: 'ECONNREFUSED' }), 'network', null],
    ['Node: no such host', named('Error', { code: 'ENOTFOUND' }), 'network', null],
    ['Node: in the cause', named('TypeError', { cause: { code: 'UND_ERR_SOCKET' } }), 'network', null],
    ['ChatJS object', { type: 'AccessDeniedException', message: 'no', stack: [], statusCode: 403 }, 'denied', 403],
    ['ChatJS object without a type', { message: 'no', statusCode: 500 }, 'service', 500],
    ['bare string', 'Cannot get the transcript before connecting', 'network', null],
    ['bare string of a chat that is over', 'participant is disconnected', 'denied', null],
    ['Chrome offline', new TypeError('Failed to fetch'), 'network', null],
    ['Firefox offline', new TypeError('NetworkError when attempting to fetch resource.'), 'network', null],
    ['Safari offline', new TypeError('Load failed'), 'network', null],
    ['a mistake in a source', new TypeError('Cannot read properties of undefined'), 'invalid', null],
    ['JSON.parse', new SyntaxError('Unexpected end of JSON input'), 'malformed', null],
    ['nothing', undefined, 'service', null],
    ['a number', 42, 'service', null],
  ])('%s', (_, cause, kind, status) => {
    expect(toTranscriptError(cause)).toMatchObject({ name: 'TranscriptError', kind, status });
  });

  test('leaves a TranscriptError as it is', () => {
    const error = new TranscriptError('denied', 'ended');
    expect(toTranscriptError(error)).toBe(error);
  });

  test('understands what another copy of the kit threw, as a source of the page beside the bundled element does', () => {
    for (const kind of ['timeout', 'malformed', 'empty-pages', 'denied'] as const) {
      const own = transcriptError(kind, 'it took 30 s', kind === 'denied' ? 403 : null);
      const { name, message, status } = own;
      const other = Object.assign(new Error(message), { name, kind, status });
      expect(toTranscriptError(other)).toEqual(own);
      expect(toTranscriptError(other)).toBeInstanceOf(TranscriptError);
    }
    expect(toTranscriptError(Object.assign(new Error('odd'), { name: 'TranscriptError', kind: 'odd' })).kind).toBe(
      'service',
    );
  });

  test('is not upset by what throws when it is looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const cycle: Record<string, unknown> = {};
    cycle['cause'] = cycle;
    const getters = Object.defineProperty({}, 'message', {
      get: () => {
        throw new Error('no');
      },
    });
    for (const cause of [proxy, cycle, getters, Symbol('s'), () => {}, Object.create(null), 1n]) {
      expect(toTranscriptError(cause)).toBeInstanceOf(TranscriptError);
    }
  });

  test('whatever it is given, the answer is a TranscriptError of bounded length', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
    });
    const members = fc.record(
      {
        name: anything,
        type: anything,
        code: anything,
        message: anything,
        status: anything,
        $metadata: anything,
        cause: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, members), (cause) => {
        const error = toTranscriptError(cause);
        expect(error).toBeInstanceOf(TranscriptError);
        expect(error.message.length).toBeLessThan(600);
      }),
      { numRuns: 2_000 },
    );
  });

  test('no secret stays in the message, nor anything as long as a token', () => {
    const likely = 'QVFJREFIZ3Vzb21ldGhpbmd2ZXJ5bG9uZw_-'.repeat(3);
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{8,60}$/), fc.string(), (secret, around) => {
        const { message } = toTranscriptError(new Error(`${around} ${secret} ${likely}${around}`), [secret]);
        expect(message).not.toContain(secret);
        expect(message).not.toContain(likely);
      }),
    );
  });
});
