import { optionalBoolean, requiredStrings } from '../validation.ts';
import { ServiceError } from '../service-error.ts';
import type { Operation } from './operation.ts';

/** The URL has to be opened within this time. */
const socketUrlLifetime = 100_000;

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_CreateParticipantConnection.html */
export const createParticipantConnection: Operation = {
  token: 'participant-token',
  run({ body, access, tokens, host }) {
    const connect = optionalBoolean(body, 'ConnectParticipant') ?? false;
    // ChatJS and the documented minimum ask for both; an answer holds what was asked for.
    const types =
      body['Type'] === undefined ? ['CONNECTION_CREDENTIALS'] : requiredStrings(body, 'Type', [1, 3], [1, 100]);
    const unknown = types.find((type) => !['WEBSOCKET', 'CONNECTION_CREDENTIALS', 'WEBRTC_CONNECTION'].includes(type));
    if (unknown !== undefined) {
      throw new ServiceError('ValidationException', `Validation exception due to invalid parameter: Type ${unknown}`);
    }
    const { token, expiry } = tokens.issue(access);
    if (connect) access.chat.join(access.participant);
    return {
      ...(types.includes('WEBSOCKET') && {
        Websocket: {
          Url: `ws://${host}/socket?token=${encodeURIComponent(token)}&expires=${Date.now() + socketUrlLifetime}`,
          ConnectionExpiry: expiry,
        },
      }),
      ...(types.includes('CONNECTION_CREDENTIALS') && {
        ConnectionCredentials: { ConnectionToken: token, Expiry: expiry },
      }),
    };
  },
};
