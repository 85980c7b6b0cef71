import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Swedish. */
export const swedishEvents: EventWords = {
  events: {
    'participant-joined': about('Du gick med i chatten', (name) => `${name} gick med i chatten`),
    'participant-left': about('Du lämnade chatten', (name) => `${name} lämnade chatten`),
    'participant-invited': about('Du bjöds in till chatten', (name) => `${name} bjöds in till chatten`),
    'participant-idle': about('Du har varit inaktiv ett tag', (name) => `${name} har varit inaktiv ett tag`),
    'participant-returned': about('Du är tillbaka i chatten', (name) => `${name} är tillbaka i chatten`),
    'participant-disconnected': about(
      'Du kopplades från eftersom inget har skickats på ett tag',
      (name) => `${name} kopplades från eftersom inget har skickats på ett tag`,
    ),
    'participant-active': about('Du är aktiv', (name) => `${name} är aktiv`),
    'participant-inactive': about('Du är frånvarande', (name) => `${name} är frånvarande`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `Du heter nu ${name} i den här chatten`;
      return formerName ? `${formerName} heter nu ${name}` : `${name} har ett nytt namn i den här chatten`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'Du kopplade chatten vidare';
      return isNamed ? `${name} kopplade chatten vidare` : 'Chatten kopplades vidare';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Det gick inte att koppla din chatt vidare';
      return isNamed
        ? `${name} försökte koppla chatten vidare, men det gick inte`
        : 'Det gick inte att koppla chatten vidare';
    },
    'chat-ended': always('Chatten är avslutad'),
    'chat-resumed': always('Chatten har återupptagits'),
    'authentication-initiated': always('Inloggning begärd'),
    'authentication-succeeded': always('Inloggningen lyckades'),
    'authentication-failed': always('Inloggningen misslyckades'),
    'authentication-timeout': always('Inloggningen tog för lång tid'),
    'authentication-expired': always('Begäran om inloggning har gått ut'),
    'authentication-cancelled': always('Inloggningen avbröts'),
    'workflow-cancelled': always('Begäran avbröts'),
  },
  shortEvents: {
    'participant-joined': about('Du gick med', (name) => `${name} gick med`),
    'participant-left': about('Du lämnade chatten', (name) => `${name} lämnade chatten`),
    'participant-invited': about('Du bjöds in', (name) => `${name} bjöds in`),
    'transfer-succeeded': always('Chatten kopplad vidare'),
    'transfer-failed': always('Vidarekoppling misslyckades'),
  },
  moreEvents: (count, formats) => `${formats.number(count)} till`,
};
