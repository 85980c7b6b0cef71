import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Polish; in the present tense, because the past would tell the gender of the people. */
export const polishEvents: EventWords = {
  events: {
    'participant-joined': about('Dołączasz do czatu', (name) => `${name} dołącza do czatu`),
    'participant-left': about('Opuszczasz czat', (name) => `${name} opuszcza czat`),
    'participant-invited': about('Zaproszono Cię do czatu', (name) => `Zaproszono do czatu: ${name}`),
    'participant-idle': about(
      'Od dłuższej chwili nic nie piszesz',
      (name) => `${name} od dłuższej chwili nic nie pisze`,
    ),
    'participant-returned': about('Wracasz do czatu', (name) => `${name} wraca do czatu`),
    'participant-disconnected': about(
      'Rozłączono Cię, ponieważ od dłuższej chwili nic nie wysłano',
      (name) => `Rozłączono, ponieważ od dłuższej chwili nic nie wysłano: ${name}`,
    ),
    'participant-active': about('Twój status: aktywny', (name) => `${name} – status: aktywny`),
    'participant-inactive': about('Twój status: nieaktywny', (name) => `${name} – status: nieaktywny`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `Twoja nazwa na tym czacie to teraz ${name}`;
      return formerName ? `${formerName} nazywa się teraz ${name}` : `${name} ma na tym czacie nową nazwę`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'Przekazujesz czat';
      return isNamed ? `${name} przekazuje czat` : 'Czat został przekazany';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Nie udało Ci się przekazać czatu';
      return isNamed ? `${name}: nie udało się przekazać czatu` : 'Nie udało się przekazać czatu';
    },
    'chat-ended': always('Czat został zakończony'),
    'chat-resumed': always('Czat został wznowiony'),
    'authentication-initiated': always('Poproszono o zalogowanie'),
    'authentication-succeeded': always('Zalogowano'),
    'authentication-failed': always('Logowanie nie powiodło się'),
    'authentication-timeout': always('Logowanie trwało zbyt długo'),
    'authentication-expired': always('Prośba o zalogowanie wygasła'),
    'authentication-cancelled': always('Logowanie zostało anulowane'),
    'workflow-cancelled': always('Żądanie zostało anulowane'),
  },
  shortEvents: {
    'participant-joined': about('Ty dołączasz', (name) => `${name} dołącza`),
    'participant-left': about('Ty opuszczasz czat', (name) => `${name} opuszcza czat`),
    'participant-invited': about('Ty masz zaproszenie', (name) => `${name} ma zaproszenie`),
    'transfer-succeeded': always('Przekazano czat'),
    'transfer-failed': always('Nie przekazano czatu'),
  },
  moreEvents: (count, formats) => `jeszcze ${formats.number(count)}`,
};
