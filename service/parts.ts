import { AccessTokens } from './access-tokens.ts';
import { Attachments } from './attachments.ts';
import { Chats } from './chats.ts';
import { createFaults, type Faults } from './faults.ts';
import { createPageTokens, type PageTokens } from './page-tokens.ts';
import { createBucket, type Bucket } from './quota.ts';

/** What one running service consists of. */
export interface ServiceParts {
  readonly chats: Chats;
  readonly tokens: AccessTokens;
  readonly pageTokens: PageTokens;
  readonly attachments: Attachments;
  readonly faults: Faults;
  readonly transcriptBucket: Bucket;
  /** Counts the requests, from 1. */
  nextRequest(): number;
  /** `127.0.0.1:PORT`; known once the service listens. */
  host: string;
}

export function createParts(): ServiceParts {
  const chats = new Chats();
  let requests = 0;
  return {
    chats,
    tokens: new AccessTokens(chats),
    pageTokens: createPageTokens(),
    attachments: new Attachments(),
    faults: createFaults(),
    transcriptBucket: createBucket(),
    nextRequest: () => (requests += 1),
    host: '',
  };
}
