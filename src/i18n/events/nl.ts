import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Dutch. */
export const dutchEvents: EventWords = {
  events: {
    'participant-joined': about('Je neemt nu deel aan de chat', (name) => `${name} neemt nu deel aan de chat`),
    'participant-left': about('Je hebt de chat verlaten', (name) => `${name} heeft de chat verlaten`),
    'participant-invited': about('Je bent uitgenodigd voor de chat', (name) => `${name} is uitgenodigd voor de chat`),
    'participant-idle': about('Je bent al een tijdje inactief', (name) => `${name} is al een tijdje inactief`),
    'participant-returned': about('Je bent terug in de chat', (name) => `${name} is terug in de chat`),
    'participant-disconnected': about(
      'Je verbinding is verbroken omdat er een tijdje niets is verzonden',
      (name) => `De verbinding van ${name} is verbroken omdat er een tijdje niets is verzonden`,
    ),
    'participant-active': about('Je bent actief', (name) => `${name} is actief`),
    'participant-inactive': about('Je bent afwezig', (name) => `${name} is afwezig`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `Je heet in deze chat nu ${name}`;
      return formerName ? `${formerName} heet nu ${name}` : `${name} heeft een nieuwe naam in deze chat`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'Je hebt de chat doorverbonden';
      return isNamed ? `${name} heeft de chat doorverbonden` : 'De chat is doorverbonden';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Het is je niet gelukt de chat door te verbinden';
      return isNamed
        ? `${name} wilde de chat doorverbinden, maar dat is niet gelukt`
        : 'Het doorverbinden is niet gelukt';
    },
    'chat-ended': always('De chat is beëindigd'),
    'chat-resumed': always('De chat is hervat'),
    'authentication-initiated': always('Aanmelding gevraagd'),
    'authentication-succeeded': always('Aanmelding gelukt'),
    'authentication-failed': always('Aanmelding mislukt'),
    'authentication-timeout': always('Het aanmelden duurde te lang'),
    'authentication-expired': always('Het aanmeldverzoek is verlopen'),
    'authentication-cancelled': always('Het aanmelden is geannuleerd'),
    'workflow-cancelled': always('Het verzoek is geannuleerd'),
  },
  shortEvents: {
    'participant-joined': about('Je neemt nu deel', (name) => `${name} neemt nu deel`),
    'participant-left': about('Je bent weggegaan', (name) => `${name} is weggegaan`),
    'participant-invited': about('Je bent uitgenodigd', (name) => `${name} is uitgenodigd`),
    'transfer-succeeded': always('Chat doorverbonden'),
    'transfer-failed': always('Doorverbinden mislukt'),
  },
  moreEvents: (count, formats) => `nog ${formats.number(count)}`,
};
