/** The documented content types. @see https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-participant_SendEvent.html */
const event = 'application/vnd.amazonaws.connect.event.';
const message = 'application/vnd.amazonaws.connect.message.';

/** What a message's Content holds. */
export const messageContentTypes = {
  text: 'text/plain',
  markdown: 'text/markdown',
  json: 'application/json',
  interactive: `${message}interactive`,
  response: `${message}interactive.response`,
} as const;

/** Events by what they say; all have Type EVENT and this ContentType. */
export const eventContentTypes = {
  joined: `${event}participant.joined`,
  left: `${event}participant.left`,
  invited: `${event}participant.invited`,
  idle: `${event}participant.idle`,
  returned: `${event}participant.returned`,
  autoDisconnection: `${event}participant.autodisconnection`,
  active: `${event}participant.active`,
  inactive: `${event}participant.inactive`,
  displayNameUpdated: `${event}participant.displayname.updated`,
  transferSucceeded: `${event}transfer.succeeded`,
  transferFailed: `${event}transfer.failed`,
  chatEnded: `${event}chat.ended`,
  chatRehydrated: `${event}chat.rehydrated`,
  authenticationInitiated: `${event}authentication.initiated`,
  authenticationSucceeded: `${event}authentication.succeeded`,
  authenticationFailed: `${event}authentication.failed`,
  authenticationTimeout: `${event}authentication.timeout`,
  authenticationExpired: `${event}authentication.expired`,
  authenticationCancelled: `${event}authentication.cancelled`,
  workflowCancelled: `${event}workflow.cancelled`,
  typing: `${event}typing`,
  connectionAcknowledged: `${event}connection.acknowledged`,
  messageDelivered: `${event}message.delivered`,
  messageRead: `${event}message.read`,
  messageMetadata: `${event}message.metadata`,
} as const;
