import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in French. */
export const frenchEvents: EventWords = {
  events: {
    'participant-joined': about('Vous avez rejoint le chat', (name) => `${name} a rejoint le chat`),
    'participant-left': about('Vous avez quitté le chat', (name) => `${name} a quitté le chat`),
    'participant-invited': about(
      'Vous avez reçu une invitation au chat',
      (name) => `${name} a reçu une invitation au chat`,
    ),
    'participant-idle': about(
      'Aucune activité de votre part depuis un moment',
      (name) => `${name} n’a pas donné signe d’activité depuis un moment`,
    ),
    'participant-returned': about('Vous êtes de retour dans le chat', (name) => `${name} est de retour dans le chat`),
    'participant-disconnected': about(
      'Votre connexion a été coupée, car rien n’a été envoyé depuis un moment',
      (name) => `${name} a perdu la connexion, car rien n’a été envoyé depuis un moment`,
    ),
    'participant-active': about('Vous êtes disponible', (name) => `${name} est disponible`),
    'participant-inactive': about('Vous êtes indisponible', (name) => `${name} est indisponible`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `Vous vous appelez maintenant ${name} dans ce chat`;
      return formerName ? `${formerName} s’appelle maintenant ${name}` : `${name} a un nouveau nom dans ce chat`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'Vous avez transféré le chat';
      return isNamed ? `${name} a transféré le chat` : 'Le chat a été transféré';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Votre transfert du chat n’a pas abouti';
      return isNamed ? `${name} a tenté de transférer le chat, sans succès` : 'Le transfert n’a pas abouti';
    },
    'chat-ended': always('Le chat est terminé'),
    'chat-resumed': always('Le chat a repris'),
    'authentication-initiated': always('Authentification demandée'),
    'authentication-succeeded': always('Authentification réussie'),
    'authentication-failed': always('Échec de l’authentification'),
    'authentication-timeout': always('L’authentification a pris trop de temps'),
    'authentication-expired': always('La demande d’authentification a expiré'),
    'authentication-cancelled': always('Authentification annulée'),
    'workflow-cancelled': always('La demande a été annulée'),
  },
  shortEvents: {
    'participant-joined': about('Vous avez rejoint le chat', (name) => `${name} a rejoint le chat`),
    'participant-left': about('Vous avez quitté le chat', (name) => `${name} a quitté le chat`),
    'participant-invited': about('Vous avez reçu une invitation', (name) => `${name} a reçu une invitation`),
    'transfer-succeeded': always('Chat transféré'),
    'transfer-failed': always('Échec du transfert'),
  },
  moreEvents: (count, formats) => `${formats.number(count)} de plus`,
};
