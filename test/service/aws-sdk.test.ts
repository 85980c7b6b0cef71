import {
  CompleteAttachmentUploadCommand,
  ConnectParticipantClient,
  CreateParticipantConnectionCommand,
  DisconnectParticipantCommand,
  GetAttachmentCommand,
  GetTranscriptCommand,
  paginateGetTranscript,
  SendEventCommand,
  SendMessageCommand,
  StartAttachmentUploadCommand,
} from '@aws-sdk/client-connectparticipant';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateHistory, startParticipantService, type ParticipantService } from '../../service/index.ts';
import { eventContentTypes } from '../../src/wire/index.ts';

let service: ParticipantService;
let client: ConnectParticipantClient;
beforeEach(async () => {
  service = await startParticipantService();
  client = new ConnectParticipantClient({
    region: 'eu-west-2',
    endpoint: service.url,
    credentials: { accessKeyId: '', secretAccessKey: '' },
  });
});
afterEach(async () => {
  client.destroy();
  await service.close();
});

test('the official client walks 1,000 items with its paginator and gets every one once, in order', async () => {
  const ids: (string | undefined)[] = [];
  const pages = paginateGetTranscript(
    { client, pageSize: 100 },
    {
      ConnectionToken: service.tokens('history-1000').customer.connectionToken,
      ScanDirection: 'BACKWARD',
      SortOrder: 'ASCENDING',
    },
  );
  for await (const { Transcript = [] } of pages) ids.unshift(...Transcript.map((item) => item.Id));
  expect(ids).toEqual(generateHistory({ count: 1000 }).items.map((item) => item.Id));
  expect(service.requests).toHaveLength(10);
});

test('the official client does every operation of a conversation', async () => {
  const { participantToken } = service.tokens('short').customer;
  const connection = await client.send(
    new CreateParticipantConnectionCommand({
      ParticipantToken: participantToken,
      Type: ['WEBSOCKET', 'CONNECTION_CREDENTIALS'],
      ConnectParticipant: true,
    }),
  );
  expect(connection.Websocket?.Url).toContain('ws://127.0.0.1:');
  const ConnectionToken = connection.ConnectionCredentials?.ConnectionToken;

  const sent = await client.send(
    new SendMessageCommand({ ConnectionToken, ContentType: 'text/plain', Content: 'Here is the film.' }),
  );
  const bytes = Buffer.from('not really a film');
  const { AttachmentId = '', UploadMetadata } = await client.send(
    new StartAttachmentUploadCommand({
      ConnectionToken,
      ContentType: 'text/plain',
      AttachmentName: 'film.txt',
      AttachmentSizeInBytes: bytes.length,
      ClientToken: 'one',
    }),
  );
  const put = await fetch(UploadMetadata?.Url ?? '', {
    method: 'PUT',
    headers: UploadMetadata?.HeadersToInclude ?? {},
    body: bytes,
  });
  expect(put.status).toBe(200);
  await client.send(
    new CompleteAttachmentUploadCommand({ ConnectionToken, AttachmentIds: [AttachmentId], ClientToken: 'two' }),
  );
  const link = await client.send(new GetAttachmentCommand({ ConnectionToken, AttachmentId, UrlExpiryInSeconds: 5 }));
  expect(link.AttachmentSizeInBytes).toBe(bytes.length);
  expect(await (await fetch(link.Url ?? '')).text()).toBe('not really a film');

  const agent = service.tokens('short').agent.connectionToken;
  const event = await client.send(
    new SendEventCommand({
      ConnectionToken: agent,
      ContentType: eventContentTypes.messageRead,
      Content: JSON.stringify({ messageId: sent.Id }),
    }),
  );
  expect(event.AbsoluteTime).toMatch(/Z$/);

  const { Transcript } = await client.send(
    new GetTranscriptCommand({ ConnectionToken, MaxResults: 2, SortOrder: 'ASCENDING' }),
  );
  expect(Transcript).toMatchObject([
    {
      Id: sent.Id,
      Content: 'Here is the film.',
      MessageMetadata: { Receipts: [{ ReadTimestamp: expect.any(String) }] },
    },
    { Type: 'ATTACHMENT', Attachments: [{ AttachmentId, AttachmentName: 'film.txt', Status: 'APPROVED' }] },
  ]);
  await client.send(new DisconnectParticipantCommand({ ConnectionToken, ClientToken: 'three' }));
  await expect(client.send(new GetTranscriptCommand({ ConnectionToken }))).rejects.toMatchObject({
    name: 'AccessDeniedException',
  });
});

test('the official client knows the errors by their names, and repeats what may help', async () => {
  const { connectionToken: ConnectionToken } = service.tokens('short').customer;
  await expect(client.send(new GetTranscriptCommand({ ConnectionToken, MaxResults: 101 }))).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining('MaxResults'),
    $metadata: { httpStatusCode: 400, attempts: 1 },
  });
  service.faults.failNext = { count: 1, status: 429 };
  const { $metadata } = await client.send(new GetTranscriptCommand({ ConnectionToken }));
  expect($metadata.attempts).toBe(2);
  service.faults.failNext = { count: 9, status: 500 };
  await expect(client.send(new GetTranscriptCommand({ ConnectionToken }))).rejects.toMatchObject({
    name: 'InternalServerException',
    $metadata: { attempts: 3 },
  });
});
