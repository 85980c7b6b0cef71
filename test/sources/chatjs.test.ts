import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ChatJsSession, createChatJsSource, type LiveEvent } from '../../src/chatjs.ts';
import { createMemorySource } from '../../src/memory.ts';
import { eventContentTypes } from '../../src/wire/index.ts';
import { describeSource } from './conformance.ts';
import { attachmentId, contacts } from './conversation.ts';
import { never, newest } from './walk.ts';

const token = 'secret-1';
const connectionToken = 'secret-2';
const notConnected = 'Failed to call getTranscript, No active connection';

const itemHandlers = [
  'onMessage',
  'onTyping',
  'onReadReceipt',
  'onDeliveredReceipt',
  'onParticipantIdle',
  'onParticipantReturned',
  'onParticipantInvited',
  'onAutoDisconnection',
  'onParticipantDisplayNameUpdated',
  'onChatRehydrated',
  'onAuthenticationInitiated',
  'onAuthenticationSuccessful',
  'onAuthenticationFailed',
  'onAuthenticationTimeout',
  'onAuthenticationExpired',
  'onAuthenticationCanceled',
] as const;
const connectionHandlers = ['onConnectionEstablished', 'onConnectionLost', 'onConnectionBroken', 'onEnded'] as const;
type HandlerName = (typeof itemHandlers)[number] | (typeof connectionHandlers)[number];

const message = { Id: 'item-1', Type: 'MESSAGE', ContentType: 'text/plain', Content: 'Hello', ContactId: 'contact-1' };
const fromAgent = { ...message, ParticipantId: 'participant-2', ParticipantRole: 'AGENT' };
const event = (name: keyof typeof eventContentTypes) => ({
  Id: 'event-1',
  AbsoluteTime: '2026-03-01T09:00:00.000Z',
  Type: 'EVENT',
  ContentType: eventContentTypes[name],
});

interface FakeOptions {
  readonly connected?: boolean;
  readonly members?: Partial<ChatJsSession>;
}

/** A session as ChatJS has them: handlers stay for life, and before connect() everything is refused. */
function createSession({ connected = true, members = {} }: FakeOptions = {}) {
  const handlers: (readonly [HandlerName, (event: unknown) => void])[] = [];
  const sent: unknown[] = [];
  let isConnected = connected;
  const on = Object.fromEntries(
    [...itemHandlers, ...connectionHandlers].map((name) => [
      name,
      (handler: (event: unknown) => void) => void handlers.push([name, handler]),
    ]),
  );
  const session: ChatJsSession = {
    ...on,
    getChatDetails: () => ({
      contactId: 'contact-1',
      participantId: 'participant-1',
      participantToken: token,
      ...(isConnected && { connectionDetails: { connectionToken } }),
    }),
    getTranscript: () =>
      isConnected ? Promise.resolve({ data: { Transcript: [message] } }) : Promise.reject(notConnected),
    sendEvent: (receipt) => Promise.resolve(sent.push(receipt)),
    ...members,
  };
  const emit = (name: HandlerName, payload: unknown) => {
    for (const [handlerName, handler] of handlers) if (handlerName === name) handler(payload);
  };
  return {
    session,
    sent,
    emit,
    handlerCount: (name: HandlerName) => handlers.filter(([handlerName]) => handlerName === name).length,
    receive: (data: unknown, name: HandlerName = 'onMessage') => emit(name, { chatDetails: {}, data }),
    /** `connect()` succeeds; the socket is open by then where another session of the same agent has opened it. */
    connect(websocketStatus: 'Starting' | 'Connected' = 'Starting') {
      isConnected = true;
      emit('onConnectionEstablished', { chatDetails: {}, connectSuccess: true, _debug: { websocketStatus } });
    },
    openSocket: () => emit('onConnectionEstablished', { chatDetails: {}, data: {} }),
  };
}

function listen(session: ChatJsSession, options = {}) {
  const events: LiveEvent[] = [];
  const unsubscribe = createChatJsSource(session, options).subscribe?.((heard) => events.push(heard));
  const connections = () => events.flatMap((heard) => (heard.type === 'connection' ? [heard.connection] : []));
  const items = () => events.flatMap((heard) => (heard.type === 'items' ? heard.items : []));
  return { events, connections, items, unsubscribe: () => unsubscribe?.() };
}

const errorNames = { 403: 'AccessDeniedException', 429: 'ThrottlingException', 500: 'InternalServerException' };

describeSource('a ChatJS source', (items) => {
  const memory = createMemorySource(items, { initialContactId: contacts.current });
  let failure: unknown = null;
  const { session } = createSession({
    members: {
      async getTranscript(request) {
        const cause = failure;
        failure = null;
        if (cause !== null) throw cause;
        return { data: await memory.getTranscript(request, { signal: never }) };
      },
      getAttachmentURL: ({ attachmentId: id }) =>
        id === attachmentId
          ? Promise.resolve('https://files.example/bill.pdf')
          : Promise.reject({ type: 'ResourceNotFoundException', message: 'none', statusCode: 404 }),
    },
  });
  return {
    source: createChatJsSource(session),
    token,
    fail(status) {
      failure = { type: errorNames[status], message: `Refused ${token}`, stack: [token], statusCode: status };
    },
  };
});

describe('what a session says', () => {
  test.each(itemHandlers)('an item given to %s is heard as it is', (name) => {
    const { session, receive } = createSession();
    const { items } = listen(session);
    receive(message, name);
    expect(items()).toEqual([message]);
  });

  test('never throws, whatever ChatJS hands over', () => {
    const { session, emit } = createSession({ members: { cleanUpOnParticipantDisconnect() {} } });
    const { events, items } = listen(session, { deliveredReceipts: true });
    const payload = fc.oneof(
      fc.anything(),
      fc.record({ data: fc.anything() }),
      fc.record({ data: fc.string() }),
      fc.record({ data: fc.object() }),
    );
    const name = fc.constantFrom(...itemHandlers, ...connectionHandlers);
    fc.assert(fc.property(name, payload, (handler, given) => emit(handler, given)));
    expect(events.length).toBeGreaterThan(0);
    expect(items().every((item) => typeof item === 'object' && item !== null)).toBe(true);
  });

  test('the texts of a streamed message that ChatJS 5 has put together lose the number of their last piece', () => {
    const piece = (ChunkNumber: number, Content: string) => ({
      ...message,
      Content,
      ParticipantRole: 'SYSTEM',
      MessageMetadata: { MessageId: 'item-1', ChunkNumber, MessageCompleted: false },
    });
    const whole = { MessageId: 'item-1', MessageCompleted: false };
    const five = createSession({ members: { onTranscriptUpdated() {} } });
    const four = createSession();
    const heard = [listen(five.session), listen(four.session)];
    five.receive(piece(2, 'Hello there'));
    four.receive(piece(2, ' there'));
    expect(heard.map(({ items }) => items())).toEqual([
      [{ ...piece(2, 'Hello there'), MessageMetadata: whole }],
      [piece(2, ' there')],
    ]);
  });

  test('an end that ChatJS makes up is no item, a real one is, and both end the connection once', () => {
    const { session, receive, emit } = createSession();
    const made = listen(session);
    receive({ ...event('chatEnded'), Id: '', AbsoluteTime: '', InitialContactId: '' });
    emit('onEnded', { chatDetails: {}, data: null });
    expect(made.items()).toEqual([]);
    expect(made.connections()).toEqual(['live', 'ended']);

    const other = createSession();
    const real = listen(other.session);
    other.receive(event('chatEnded'));
    other.emit('onEnded', { chatDetails: {}, data: null });
    expect(real.items()).toEqual([event('chatEnded')]);
    expect(real.connections()).toEqual(['live', 'ended']);
  });

  test('a transfer ends the connection of an agent, and not that of the customer', () => {
    const agent = createSession({ members: { cleanUpOnParticipantDisconnect() {} } });
    const customer = createSession();
    const heard = [listen(agent.session), listen(customer.session)];
    for (const { receive } of [agent, customer]) receive(event('transferSucceeded'));
    expect(heard.map(({ items }) => items().length)).toEqual([1, 1]);
    expect(heard.map(({ connections }) => connections())).toEqual([['live', 'ended'], ['live']]);
  });
});

describe('the connection', () => {
  test('is live once the socket is open, although ChatJS says twice that it is established', () => {
    const { session, connect, openSocket } = createSession({ connected: false });
    const { connections } = listen(session);
    connect();
    expect(connections()).toEqual([]);
    openSocket();
    expect(connections()).toEqual(['live']);
  });

  test("is live with connect() where the agent's socket was open already", () => {
    const { session, connect } = createSession({ connected: false });
    const { connections } = listen(session);
    connect('Connected');
    expect(connections()).toEqual(['live']);
  });

  test('is reconnecting when it is lost, live when it is back, ended when ChatJS gives up', () => {
    const { session, emit, openSocket } = createSession();
    const { connections } = listen(session);
    emit('onConnectionLost', {});
    openSocket();
    emit('onConnectionLost', {});
    emit('onConnectionBroken', {});
    expect(connections()).toEqual(['live', 'reconnecting', 'live', 'reconnecting', 'ended']);
  });

  test('shows that it was away when the socket opens of a session that was joined while it was lost', () => {
    const { session, openSocket } = createSession();
    const { connections } = listen(session);
    openSocket();
    expect(connections()).toEqual(['live', 'reconnecting', 'live']);
  });

  test('is told to everybody who subscribes later as it is by then', () => {
    const { session, emit } = createSession();
    createChatJsSource(session);
    emit('onConnectionLost', {});
    expect(listen(session).connections()).toEqual(['reconnecting']);
  });
});

describe('subscribing', () => {
  test('gives ChatJS one handler for each of its events, however many sources and listeners a session has', () => {
    const { session, handlerCount, receive } = createSession();
    const heard = [listen(session), listen(session), listen(session)];
    expect([...itemHandlers, ...connectionHandlers].map(handlerCount)).toEqual(Array(20).fill(1));
    receive(message);
    expect(heard.map(({ items }) => items().length)).toEqual([1, 1, 1]);
  });

  test('ends with unsubscribing, for this listener alone', () => {
    const { session, receive } = createSession();
    const [gone, stays] = [listen(session), listen(session)];
    gone?.unsubscribe();
    receive(message);
    expect([gone?.items(), stays?.items()]).toEqual([[], [message]]);
  });

  test('works with a session that has none of the handlers', () => {
    const { session } = createSession();
    const { getChatDetails, getTranscript, sendEvent } = session;
    expect(listen({ getChatDetails, getTranscript, sendEvent }).connections()).toEqual(['live']);
  });
});

describe('a request', () => {
  test('waits for a session that is not connected yet', async () => {
    const { session, connect } = createSession({ connected: false });
    const answer = createChatJsSource(session).getTranscript(newest, { signal: never });
    await new Promise((resolve) => setTimeout(resolve));
    connect();
    expect(await answer).toMatchObject({ Transcript: [message] });
  });

  test('says what to do when the session does not connect', async () => {
    const { session } = createSession({ connected: false });
    const answer = createChatJsSource(session, { timeout: 5 }).getTranscript(newest, { signal: never });
    await expect(answer).rejects.toMatchObject({ kind: 'timeout', message: expect.stringContaining('connect()') });
  });

  test('can be aborted while it waits', async () => {
    const { session } = createSession({ connected: false });
    const controller = new AbortController();
    const answer = createChatJsSource(session).getTranscript(newest, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve));
    controller.abort();
    await expect(answer).rejects.toBe(controller.signal.reason);
  });

  test('is denied when the session is over, and those who listen are told', async () => {
    const { session } = createSession({ members: { getTranscript: () => Promise.reject(notConnected) } });
    const { connections } = listen(session);
    const answer = createChatJsSource(session).getTranscript(newest, { signal: never });
    await expect(answer).rejects.toMatchObject({ kind: 'denied' });
    expect(connections()).toEqual(['live', 'ended']);
  });

  test.each([
    ['a string', 'Failed to fetch', 'network'],
    ['an object', { type: 'ValidationException', message: 'no', stack: [], statusCode: 400 }, 'invalid'],
    ['a failed fetch', { type: 'TypeError', message: 'Failed to fetch', stack: [], statusCode: undefined }, 'network'],
    ['nothing', undefined, 'service'],
    ['an object with the tokens', { type: 'X', message: `${token} ${connectionToken}` }, 'service'],
  ])('that is rejected with %s fails with an error without a token', async (_, cause, kind) => {
    const { session } = createSession({ members: { getTranscript: () => Promise.reject(cause) } });
    const failed = createChatJsSource(session).getTranscript(newest, { signal: never });
    const error: unknown = await failed.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'TranscriptError', kind });
    expect(String(error)).not.toMatch(/secret/);
  });

  test('with an answer that has no list is an empty page, and without data it is malformed', async () => {
    const ask = (data: unknown) => {
      const { session } = createSession({ members: { getTranscript: () => Promise.resolve({ data }) } });
      return createChatJsSource(session).getTranscript(newest, { signal: never });
    };
    expect(await ask({ $metadata: {} })).toEqual({ Transcript: [] });
    await expect(ask(undefined)).rejects.toMatchObject({ kind: 'malformed' });
  });

  test('for an attachment says that there is none where ChatJS cannot give its address', async () => {
    const { getAttachment } = createChatJsSource(createSession().session);
    await expect(getAttachment?.('attachment-1', { signal: never })).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

test('a source is told apart by its contact and participant, and refuses what ChatJS failed to create', () => {
  const { session } = createSession();
  expect(createChatJsSource(session).id).toBe('chatjs:contact-1:participant-1');
  expect(createChatJsSource(session, { id: 'mine' }).id).toBe('mine');
  const getChatDetails = () => {
    throw new TypeError("Cannot read properties of undefined (reading 'getChatDetails')");
  };
  expect(() => createChatJsSource({ ...session, getChatDetails })).toThrow(/ChatJS failed to create the session/);
});

describe('receipts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const receipt = (type: 'read' | 'delivered', messageId: string) => ({
    contentType: `application/vnd.amazonaws.connect.event.message.${type}`,
    content: JSON.stringify({ messageId, disableThrottle: true }),
  });
  const entry = (id: string, minute: number) => ({
    id,
    item: { ...fromAgent, Id: id, AbsoluteTime: `2026-03-01T09:0${minute}:00.000Z` },
  });

  test('of the messages that were read within 5 s, the newest is told, whichever was read last', async () => {
    const { session, sent } = createSession();
    const source = createChatJsSource(session);
    source.sendReceipts(entry('item-1', 1));
    await vi.advanceTimersByTimeAsync(0);
    source.sendReceipts(entry('item-4', 4));
    source.sendReceipts(entry('item-3', 3));
    source.sendReceipts({ id: null });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toEqual([receipt('read', 'item-1'), receipt('read', 'item-4')]);
  });

  test('none is sent while the session is over, also not one that waits by then', async () => {
    const { session, sent, emit, openSocket } = createSession();
    const source = createChatJsSource(session);
    source.sendReceipts(entry('item-1', 1));
    await vi.advanceTimersByTimeAsync(0);
    source.sendReceipts(entry('item-2', 2));
    emit('onConnectionBroken', {});
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toEqual([receipt('read', 'item-1')]);
    openSocket();
    source.sendReceipts(entry('item-2', 2));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([receipt('read', 'item-1'), receipt('read', 'item-2')]);
  });

  test('a message of somebody else that comes is told as delivered where the app wants it, nothing else is', async () => {
    const { session, sent, receive } = createSession();
    const off = listen(session);
    receive(fromAgent);
    off.unsubscribe();
    listen(session, { deliveredReceipts: true });
    receive({ ...fromAgent, ParticipantId: 'participant-1', ParticipantRole: 'CUSTOMER' });
    receive({ ...fromAgent, ParticipantRole: 'SYSTEM' });
    receive({ ...event('joined'), ParticipantId: 'participant-2', ParticipantRole: 'AGENT' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toEqual([]);
    receive(fromAgent);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toEqual([receipt('delivered', 'item-1')]);
  });

  test.each([
    ['rejects', () => Promise.reject({ errorMessage: 'Ignoring messageReceipt' })],
    [
      'throws',
      () => {
        throw new Error('not a valid contentType');
      },
    ],
  ])('the chat goes on where ChatJS %s them', async (_, sendEvent) => {
    const { session } = createSession({ members: { sendEvent } });
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', onUnhandled);
    createChatJsSource(session).sendReceipts({ id: 'item-1' });
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', onUnhandled);
    expect(unhandled).toEqual([]);
  });
});
