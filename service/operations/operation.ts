import type { Access, AccessTokens, TokenKind } from '../access-tokens.ts';
import type { Attachments } from '../attachments.ts';
import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import type { PageTokens } from '../page-tokens.ts';
import type { Random } from '../seeds/random.ts';
import type { SentMessages } from '../sent-messages.ts';
import type { JsonObject } from '../validation.ts';

/** What an operation works with: who asks, for what, and the service's parts. */
export interface OperationContext {
  readonly access: Access;
  readonly body: JsonObject;
  readonly tokens: AccessTokens;
  readonly pageTokens: PageTokens;
  readonly attachments: Attachments;
  readonly sentMessages: SentMessages;
  readonly clock: Clock;
  readonly faults: Readonly<Faults>;
  /** The chances of this request's faults. */
  readonly random: Random;
  /** `127.0.0.1:PORT`, where the service listens. */
  readonly host: string;
}

/** One operation of the Participant Service. */
export interface Operation {
  /** Which token X-Amz-Bearer has to hold. */
  readonly token: TokenKind;
  /** @returns the answer's body. @throws ServiceError for what the service refuses */
  run(context: OperationContext): JsonObject;
}
