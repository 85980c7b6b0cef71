import { startParticipantService } from '../../service/index.ts';
import type { TranscriptSource } from '../../src/sources/source.ts';
import type { TranscriptItem } from '../../src/wire/index.ts';
import type { SourceUnderTest } from './conformance.ts';
import { contacts } from './conversation.ts';

/** A source that asks the local participant service for a conversation. */
export async function served(
  items: readonly TranscriptItem[],
  createSource: (connection: { readonly endpoint: string; readonly connectionToken: string }) => TranscriptSource,
): Promise<SourceUnderTest> {
  const service = await startParticipantService();
  service.addChat({
    name: 'conversation',
    initialContactId: contacts.current,
    contactId: contacts.current,
    participants: [{ participantId: 'participant-1', role: 'CUSTOMER', displayName: 'Jane' }],
    present: ['participant-1'],
    items,
  });
  const token = service.tokens('conversation').customer.connectionToken;
  return {
    source: createSource({ endpoint: service.url, connectionToken: token }),
    token,
    fail: (status) => {
      service.faults.failNext = { count: 1, status };
    },
    close: () => service.close(),
  };
}
