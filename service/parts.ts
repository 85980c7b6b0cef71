import { AccessTokens } from './access-tokens.ts';
import { Attachments } from './attachments.ts';
import { Chats } from './chats.ts';
import { createClock, type Clock } from './clock.ts';
import { createFaults, type Faults } from './faults.ts';
import { LostConnections } from './lost-connections.ts';
import { createPageTokens, type PageTokens } from './page-tokens.ts';
import { createBucket, type Bucket } from './quota.ts';
import { SentMessages } from './sent-messages.ts';

/** What one running service consists of. */
export interface ServiceParts {
  readonly chats: Chats;
  readonly tokens: AccessTokens;
  readonly pageTokens: PageTokens;
  readonly attachments: Attachments;
  readonly sentMessages: SentMessages;
  readonly lostConnections: LostConnections;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly transcriptBucket: Bucket;
  /** Counts the requests, from 1. */
  nextRequest(): number;
  /** `127.0.0.1:PORT`; known once the service listens. */
  host: string;
}

export function createParts(): ServiceParts {
  const faults = createFaults();
  const clock = createClock(faults);
  const chats = new Chats(clock);
  let requests = 0;
  return {
    chats,
    tokens: new AccessTokens(chats, clock),
    pageTokens: createPageTokens(),
    attachments: new Attachments(clock),
    sentMessages: new SentMessages(),
    lostConnections: new LostConnections(),
    faults,
    clock,
    transcriptBucket: createBucket(),
    nextRequest: () => (requests += 1),
    host: '',
  };
}
