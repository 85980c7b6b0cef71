import { optionalString } from '../validation.ts';
import type { Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_DisconnectParticipant.html */
export const disconnectParticipant: Operation = {
  token: 'connection-token',
  run({ body, access }) {
    optionalString(body, 'ClientToken', [0, 500]);
    access.chat.leave(access.participant);
    return {};
  },
};
