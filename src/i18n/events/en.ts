import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in English. */
export const englishEvents: EventWords = {
  events: {
    'participant-joined': about('You joined the chat', (name) => `${name} joined the chat`),
    'participant-left': about('You left the chat', (name) => `${name} left the chat`),
    'participant-invited': about('You were invited to the chat', (name) => `${name} was invited to the chat`),
    'participant-idle': about('You have been idle for a while', (name) => `${name} has been idle for a while`),
    'participant-returned': about('You are back in the chat', (name) => `${name} is back in the chat`),
    'participant-disconnected': about(
      'You were disconnected because nothing was sent for a while',
      (name) => `${name} was disconnected because nothing was sent for a while`,
    ),
    'participant-active': about('You are active', (name) => `${name} is active`),
    'participant-inactive': about('You are away', (name) => `${name} is away`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `You are now called ${name} in this chat`;
      return formerName ? `${formerName} is now called ${name}` : `${name} has a new name in this chat`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'You transferred the chat';
      return isNamed ? `${name} transferred the chat` : 'The chat was transferred';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Your transfer of the chat did not go through';
      return isNamed ? `${name} tried to transfer the chat: it did not go through` : 'The transfer did not go through';
    },
    'chat-ended': always('The chat has ended'),
    'chat-resumed': always('The chat was resumed'),
    'authentication-initiated': always('Sign-in requested'),
    'authentication-succeeded': always('Sign-in succeeded'),
    'authentication-failed': always('Sign-in failed'),
    'authentication-timeout': always('Sign-in took too long'),
    'authentication-expired': always('The sign-in request expired'),
    'authentication-cancelled': always('Sign-in was cancelled'),
    'workflow-cancelled': always('The request was cancelled'),
  },
  shortEvents: {
    'participant-joined': about('You joined', (name) => `${name} joined`),
    'participant-left': about('You left', (name) => `${name} left`),
    'participant-invited': about('You were invited', (name) => `${name} was invited`),
    'transfer-succeeded': always('Chat transferred'),
    'transfer-failed': always('Transfer failed'),
  },
  moreEvents: (count, formats) => `${formats.number(count)} more`,
};
