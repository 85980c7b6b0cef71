import { createMemorySource } from 'connect-transcript/memory';
import { conversation } from '../../conversation.ts';

/** The same on the server and in the browser, as its id says. */
export const source = createMemorySource(conversation, { id: 'conversation' });
