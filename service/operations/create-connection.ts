import { optionalBoolean, requiredStrings } from '../validation.ts';
import { ServiceError } from '../service-error.ts';
import type { Operation } from './operation.ts';

const day = 86_400_000;

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_CreateParticipantConnection.html */
export const createParticipantConnection: Operation = {
  token: 'participant-token',
  run({ body, access, tokens, faults, clock, host }) {
    const connect = optionalBoolean(body, 'ConnectParticipant') ?? false;
    // ChatJS and the documented minimum ask for both; an answer holds what was asked for.
    const types =
      body['Type'] === undefined ? ['CONNECTION_CREDENTIALS'] : requiredStrings(body, 'Type', [1, 3], [1, 100]);
    const unknown = types.find((type) => !['WEBSOCKET', 'CONNECTION_CREDENTIALS', 'WEBRTC_CONNECTION'].includes(type));
    if (unknown !== undefined) {
      throw new ServiceError('ValidationException', `Validation exception due to invalid parameter: Type ${unknown}`);
    }
    const { token, expires } = tokens.issue(access, faults.connectionLifetime ?? day);
    const expiry = new Date(expires).toISOString();
    if (connect) access.chat.join(access.participant);
    return {
      ...(types.includes('WEBSOCKET') && {
        Websocket: {
          Url: `ws://${host}/socket?token=${encodeURIComponent(token)}&expires=${clock() + faults.socketUrlLifetime}`,
          ConnectionExpiry: expiry,
        },
      }),
      ...(types.includes('CONNECTION_CREDENTIALS') && {
        ConnectionCredentials: { ConnectionToken: token, Expiry: expiry },
      }),
    };
  },
};
