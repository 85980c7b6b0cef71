import type { ChatJsSession } from '../../../src/chatjs.ts';

/** A session with what the page and its test call besides. */
export interface ConnectedSession extends ChatJsSession {
  connect(): Promise<{ readonly connectSuccess: boolean }>;
  sendMessage(message: { readonly contentType: string; readonly message: string }): Promise<unknown>;
  sendEvent(event: { readonly contentType: string; readonly content?: string }): Promise<unknown>;
  disconnectParticipant?(): Promise<unknown>;
}

interface WebSocketTransport {
  readonly webSocketTransport: {
    readonly url: string;
    readonly expiry: string;
    readonly transportLifeTimeInSeconds: number;
  };
}

interface WebSocketManager {
  init(transport: () => Promise<WebSocketTransport>): Promise<unknown>;
  onConnectionGain(gained: () => void): void;
}

/** ChatJS puts itself there; its own declarations describe no global. */
declare const connect: {
  readonly ChatSession: {
    setGlobalConfig(config: object): void;
    create(options: object): ConnectedSession;
  };
  readonly WebSocketManager: { create(metadata: object): WebSocketManager };
};

/** Whose session in which chat. */
export interface Access {
  readonly endpoint: string;
  readonly role: 'CUSTOMER' | 'AGENT';
  readonly contactId: string;
  readonly participantId: string;
  readonly participantToken: string;
}

async function createConnection({ endpoint, participantToken }: Access) {
  const response = await fetch(`${endpoint}/participant/connection`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-amz-bearer': participantToken },
    body: JSON.stringify({ Type: ['WEBSOCKET', 'CONNECTION_CREDENTIALS'] }),
  });
  return (await response.json()) as {
    readonly Websocket: { readonly Url: string; readonly ConnectionExpiry: string };
    readonly ConnectionCredentials: { readonly ConnectionToken: string; readonly Expiry: string };
  };
}

/** As the agent's workspace does it: one socket, open before any chat, and tokens that the workspace gives. */
async function agentOptions(access: Access) {
  const websocketManager = connect.WebSocketManager.create({});
  const opened = new Promise<void>((resolve) => websocketManager.onConnectionGain(resolve));
  await websocketManager.init(async () => {
    const { Websocket } = await createConnection(access);
    const { Url: url, ConnectionExpiry: expiry } = Websocket;
    return { webSocketTransport: { url, expiry, transportLifeTimeInSeconds: 3540 } };
  });
  await opened;
  const getConnectionToken = async () => {
    const { ConnectionCredentials } = await createConnection(access);
    const { ConnectionToken: participantToken, Expiry: expiry } = ConnectionCredentials;
    return { chatTokenTransport: { participantToken, expiry } };
  };
  const { contactId, participantId, participantToken } = access;
  return { chatDetails: { contactId, participantId, participantToken, getConnectionToken }, websocketManager };
}

/** A real session, not connected yet. */
export async function createSession(access: Access): Promise<ConnectedSession> {
  const { endpoint, role: type, contactId, participantId, participantToken } = access;
  const silent = { debug() {}, info() {}, warn() {}, error() {}, advancedLog() {} };
  connect.ChatSession.setGlobalConfig({ endpoint, region: 'eu-west-2', loggerConfig: { customizedLogger: silent } });
  if (type === 'AGENT') return connect.ChatSession.create({ ...(await agentOptions(access)), type });
  const chatDetails = { contactId, participantId, participantToken };
  return connect.ChatSession.create({ chatDetails, type, disableCSM: true });
}
