import { messageContentTypes } from '../../src/wire/index.ts';
import { letAssistantTurnPage } from '../assistant.ts';
import { ServiceError } from '../service-error.ts';
import { optionalString, requiredString } from '../validation.ts';
import type { Operation } from './operation.ts';

/** The longest Content that may be sent, by its type. */
const longest: ReadonlyMap<string, number> = new Map([
  [messageContentTypes.text, 1024],
  [messageContentTypes.markdown, 1024],
  [messageContentTypes.json, 12_000],
  [messageContentTypes.response, 12_288],
]);

/** @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_SendMessage.html */
export const sendMessage: Operation = {
  token: 'connection-token',
  run({ body, access, sentMessages }) {
    const contentType = requiredString(body, 'ContentType', [1, 100]);
    const limit = longest.get(contentType);
    if (limit === undefined) {
      throw new ServiceError(
        'ValidationException',
        `Validation exception due to invalid parameter: ContentType ${contentType}`,
      );
    }
    const content = requiredString(body, 'Content', [1, limit]);
    const clientToken = optionalString(body, 'ClientToken', [0, 500]);
    return sentMessages.once(access, clientToken, () => {
      const message = { Content: content, ContentType: contentType, Type: 'MESSAGE' };
      const { Id, AbsoluteTime } = access.chat.add(message, access.participant);
      letAssistantTurnPage(access.chat, message);
      return { Id, AbsoluteTime };
    });
  },
};
