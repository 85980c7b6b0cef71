import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('it');

/** What happened, in Italian. */
export const italianEvents: EventWords = {
  events: {
    'participant-joined': about('Ora partecipi alla chat', (name) => `${name} ora partecipa alla chat`),
    'participant-left': about('Hai lasciato la chat', (name) => `${name} ha lasciato la chat`),
    'participant-invited': about(
      'Hai ricevuto un invito alla chat',
      (name) => `${name} ha ricevuto un invito alla chat`,
    ),
    'participant-idle': about(
      'Nessuna tua attività da un po’ di tempo',
      (name) => `Nessuna attività di ${name} da un po’ di tempo`,
    ),
    'participant-returned': about('Sei di nuovo nella chat', (name) => `${name} è di nuovo nella chat`),
    'participant-disconnected': about(
      'La tua connessione è stata chiusa perché da un po’ non è stato inviato nulla',
      (name) => `La connessione di ${name} è stata chiusa perché da un po’ non è stato inviato nulla`,
    ),
    'participant-active': about('Sei online', (name) => `${name} è online`),
    'participant-inactive': about('Risulti assente', (name) => `${name} risulta assente`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `In questa chat ora ti chiami ${name}`;
      return formerName ? `${formerName} ora si chiama ${name}` : `${name} ha un nuovo nome in questa chat`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'Hai trasferito la chat';
      return isNamed ? `${name} ha trasferito la chat` : 'La chat è stata trasferita';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Il tuo trasferimento della chat non è riuscito';
      return isNamed
        ? `${name} ha provato a trasferire la chat, senza riuscirci`
        : 'Il trasferimento della chat non è riuscito';
    },
    'chat-ended': always('La chat è terminata'),
    'chat-resumed': always('La chat è ripresa'),
    'authentication-initiated': always('Accesso richiesto'),
    'authentication-succeeded': always('Accesso riuscito'),
    'authentication-failed': always('Accesso non riuscito'),
    'authentication-timeout': always('L’accesso ha richiesto troppo tempo'),
    'authentication-expired': always('La richiesta di accesso è scaduta'),
    'authentication-cancelled': always('Accesso annullato'),
    'workflow-cancelled': always('La richiesta è stata annullata'),
  },
  shortEvents: {
    'participant-joined': about('Ora partecipi', (name) => `${name} ora partecipa`),
    'participant-left': about('Hai lasciato la chat', (name) => `${name} ha lasciato la chat`),
    'participant-invited': about('Hai ricevuto un invito', (name) => `${name} ha ricevuto un invito`),
    'transfer-succeeded': always('Chat trasferita'),
    'transfer-failed': always('Trasferimento non riuscito'),
  },
  moreEvents: (count, formats) =>
    plural(count, { one: `${formats.number(count)} altro`, other: `altri ${formats.number(count)}` }),
};
