import { TranscriptError } from '../wire/index.ts';
import { isUsableToken } from './connection-token.ts';
import type { SocketAddress } from './live-channel.ts';
import { transcriptError } from './to-transcript-error.ts';

/** What CreateParticipantConnection says. @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_CreateParticipantConnection.html */
export interface ConnectionDetails {
  /** ConnectionCredentials.ConnectionToken. */
  readonly connectionToken: string;
  /** ConnectionCredentials.Expiry: ISO 8601. @default unknown: the connection is renewed when it is refused */
  readonly connectionTokenExpiry?: string;
  /** Websocket.Url, which opens within 100 s of its making. */
  readonly websocketUrl: string;
  /** Websocket.ConnectionExpiry: ISO 8601. @default unknown: the socket is renewed when it is lost */
  readonly websocketExpiry?: string;
}

/** ConnectionDetails before they were looked at. */
export type ConnectionAnswer = { readonly [member in keyof ConnectionDetails]?: unknown };

/** A connection, with the times at which its parts need others. */
interface Connection {
  readonly token: string;
  /** Epoch ms, as the two below; Infinity where it is not known. */
  readonly tokenRenewal: number;
  readonly socketUrl: string | null;
  readonly socketRenewal: number;
  /** Until when a socket can be opened. */
  readonly openUntil: number;
}

/** One connection for all that a source asks. */
export interface ParticipantConnection {
  /**
   * Makes a request with the connection's token, and once more with a new connection's where the service refuses it.
   * @throws TranscriptError what asking for the connection, or the request, threw
   */
  withToken<T>(request: (token: string) => Promise<T>): Promise<T>;
  /** An address that no socket was opened with yet, where there is a way to a new one. @throws TranscriptError */
  socketAddress(): Promise<SocketAddress>;
}

/** Ms; a URL opens for 100 s, and some of them pass on the way. */
const urlLifetime = 90_000;

/** A shorter life, in ms, is more likely a clock that is wrong, and renewing at its pace would be a flood. */
const shortestLifetime = 60_000;

/** Nine tenths of the time until then. */
function renewalOf(expiry: unknown): number {
  const lifetime = typeof expiry === 'string' ? Date.parse(expiry) - Date.now() : Number.NaN;
  return lifetime >= shortestLifetime ? Date.now() + lifetime * 0.9 : Infinity;
}

function read(details: ConnectionAnswer): Connection {
  const { connectionToken: token, websocketUrl: url } = details;
  if (!isUsableToken(token)) throw transcriptError('malformed', 'the participant connection has no connection token');
  return {
    token,
    tokenRenewal: renewalOf(details.connectionTokenExpiry),
    socketUrl: typeof url === 'string' && /^wss?:\/\//i.test(url) ? url : null,
    socketRenewal: renewalOf(details.websocketExpiry),
    openUntil: Date.now() + urlLifetime,
  };
}

/** @param make asks for a connection; it is called when one is needed, and never twice at a time */
export function keepConnection(make: () => Promise<ConnectionAnswer>): ParticipantConnection {
  let current: Connection | null = null;
  let underWay: Promise<Connection> | null = null;
  /** The connection whose URL was used up. */
  let opened: Connection | null = null;

  function renew(): Promise<Connection> {
    underWay ??= make()
      .then((details) => (current = read(details)))
      .finally(() => (underWay = null));
    return underWay;
  }

  const usable = async (): Promise<Connection> =>
    current !== null && Date.now() < current.tokenRenewal ? current : renew();

  return {
    async withToken(request) {
      const connection = await usable();
      try {
        return await request(connection.token);
      } catch (cause) {
        if (!(cause instanceof TranscriptError && cause.kind === 'denied')) throw cause;
        // Somebody else may have been refused before and have a new one already.
        const renewed = current === connection ? await renew() : await usable();
        if (renewed.token === connection.token) throw cause;
        return request(renewed.token);
      }
    },
    async socketAddress() {
      const connection = await usable();
      opened = connection !== opened && Date.now() < connection.openUntil ? connection : await renew();
      const { socketUrl, socketRenewal } = opened;
      if (socketUrl === null) throw transcriptError('malformed', 'the participant connection has no ws(s) address');
      return { url: socketUrl, renewIn: Math.max(0, socketRenewal - Date.now()) };
    },
  };
}
