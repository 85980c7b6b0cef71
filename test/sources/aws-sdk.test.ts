import { ConnectParticipantClient } from '@aws-sdk/client-connectparticipant';
import { describe, expect, test } from 'vitest';
import { createAwsSdkSource } from '../../src/aws-sdk.ts';
import { answeringServer, sendJson } from './answering-server.ts';
import { describeSource } from './conformance.ts';
import { served } from './served.ts';
import { page } from './walk.ts';

const clientOf = (endpoint: string) =>
  new ConnectParticipantClient({
    endpoint,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: { accessKeyId: '', secretAccessKey: '' },
  });

describeSource('The AWS SDK source', (items) =>
  served(items, ({ endpoint, connectionToken }) => createAwsSdkSource({ client: clientOf(endpoint), connectionToken })),
);

describe('The AWS SDK source', () => {
  /** A source whose client sends nothing and fares like this instead. */
  const faring = (handle: () => Promise<never>, timeout?: number) => {
    const requestHandler = { handle, updateHttpClientConfig: () => {}, httpHandlerConfigs: () => ({}) };
    return createAwsSdkSource({
      client: new ConnectParticipantClient({
        region: 'us-east-1',
        maxAttempts: 1,
        credentials: { accessKeyId: '', secretAccessKey: '' },
        requestHandler,
      }),
      connectionToken: 'secret-token',
      timeout,
    });
  };

  test('counts an absent Transcript as an empty page, because the SDK drops what is null', async () => {
    const server = await answeringServer((response) => sendJson(response, 200, { Transcript: null }));
    const source = createAwsSdkSource({ client: clientOf(server.endpoint), connectionToken: 'secret-token' });
    expect(await page(source)).toEqual({ items: [], nextToken: null, initialContactId: null });
    await server.close();
  });

  test.each([
    ['a web page', 200, 'malformed'],
    ['a web page of a gateway', 502, 'service'],
  ])('gives %s with status %i its kind', async (_, status, kind) => {
    const server = await answeringServer((response) => response.writeHead(status).end('<!doctype html>'));
    const source = createAwsSdkSource({ client: clientOf(server.endpoint), connectionToken: 'secret-token' });
    await expect(page(source)).rejects.toMatchObject({ name: 'TranscriptError', kind });
    await server.close();
  });

  test('calls a closed port a network failure', async () => {
    const server = await answeringServer(() => {});
    await server.close();
    const source = createAwsSdkSource({ client: clientOf(server.endpoint), connectionToken: 'secret-token' });
    await expect(page(source)).rejects.toMatchObject({ kind: 'network' });
  });

  test('lets no token through that an error of the client holds', async () => {
    const source = faring(async () => Promise.reject(new Error('bad header x-amz-bearer: secret-token')));
    const error: unknown = await page(source).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: 'TranscriptError', message: expect.stringContaining('bad header') });
    expect(String(error)).not.toContain('secret-token');
  });

  test('gives up after its timeout on a client that has none', async () => {
    await expect(page(faring(() => new Promise(() => {}), 20))).rejects.toMatchObject({ kind: 'timeout' });
  });
});
