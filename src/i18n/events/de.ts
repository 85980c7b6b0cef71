import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('de');

/** What happened, in German. */
export const germanEvents: EventWords = {
  events: {
    'participant-joined': about('Sie sind dem Chat beigetreten', (name) => `${name} ist dem Chat beigetreten`),
    'participant-left': about('Sie haben den Chat verlassen', (name) => `${name} hat den Chat verlassen`),
    'participant-invited': about('Sie wurden zum Chat eingeladen', (name) => `${name} wurde zum Chat eingeladen`),
    'participant-idle': about('Sie sind seit einer Weile untätig', (name) => `${name} ist seit einer Weile untätig`),
    'participant-returned': about('Sie sind zurück im Chat', (name) => `${name} ist zurück im Chat`),
    'participant-disconnected': about(
      'Ihre Verbindung wurde getrennt, weil eine Weile nichts gesendet wurde',
      (name) => `Die Verbindung von ${name} wurde getrennt, weil eine Weile nichts gesendet wurde`,
    ),
    'participant-active': about('Sie sind aktiv', (name) => `${name} ist aktiv`),
    'participant-inactive': about('Sie sind abwesend', (name) => `${name} ist abwesend`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `Sie heißen in diesem Chat jetzt ${name}`;
      return formerName ? `${formerName} heißt jetzt ${name}` : `${name} hat in diesem Chat einen neuen Namen`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'Sie haben den Chat weitergeleitet';
      return isNamed ? `${name} hat den Chat weitergeleitet` : 'Der Chat wurde weitergeleitet';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Ihre Weiterleitung des Chats ist fehlgeschlagen';
      return isNamed
        ? `${name} wollte den Chat weiterleiten, doch das ist fehlgeschlagen`
        : 'Die Weiterleitung ist fehlgeschlagen';
    },
    'chat-ended': always('Der Chat ist beendet'),
    'chat-resumed': always('Der Chat wurde fortgesetzt'),
    'authentication-initiated': always('Anmeldung angefordert'),
    'authentication-succeeded': always('Anmeldung erfolgreich'),
    'authentication-failed': always('Anmeldung fehlgeschlagen'),
    'authentication-timeout': always('Die Anmeldung hat zu lange gedauert'),
    'authentication-expired': always('Die Anmeldeanforderung ist abgelaufen'),
    'authentication-cancelled': always('Die Anmeldung wurde abgebrochen'),
    'workflow-cancelled': always('Die Anfrage wurde abgebrochen'),
  },
  shortEvents: {
    'participant-joined': about('Sie sind beigetreten', (name) => `${name} ist beigetreten`),
    'participant-left': about('Sie sind gegangen', (name) => `${name} ist gegangen`),
    'participant-invited': about('Sie wurden eingeladen', (name) => `${name} wurde eingeladen`),
    'transfer-succeeded': always('Chat weitergeleitet'),
    'transfer-failed': always('Weiterleitung fehlgeschlagen'),
  },
  moreEvents: (count, formats) =>
    `${formats.number(count)} ${plural(count, { one: 'weiteres Ereignis', other: 'weitere Ereignisse' })}`,
};
