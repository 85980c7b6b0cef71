import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Spanish. */
export const spanishEvents: EventWords = {
  events: {
    'participant-joined': about('Te uniste al chat', (name) => `${name} se unió al chat`),
    'participant-left': about('Saliste del chat', (name) => `${name} salió del chat`),
    'participant-invited': about(
      'Recibiste una invitación al chat',
      (name) => `${name} recibió una invitación al chat`,
    ),
    'participant-idle': about('Llevas un rato sin actividad', (name) => `${name} lleva un rato sin actividad`),
    'participant-returned': about('Estás de vuelta en el chat', (name) => `${name} está de vuelta en el chat`),
    'participant-disconnected': about(
      'Se cerró tu conexión porque no se envió nada durante un rato',
      (name) => `Se cerró la conexión de ${name} porque no se envió nada durante un rato`,
    ),
    'participant-active': about('Estás en línea', (name) => `${name} está en línea`),
    'participant-inactive': about('Estás ausente', (name) => `${name} está ausente`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `Ahora te llamas ${name} en este chat`;
      return formerName ? `${formerName} ahora se llama ${name}` : `${name} tiene un nombre nuevo en este chat`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'Transferiste el chat';
      return isNamed ? `${name} transfirió el chat` : 'Se transfirió el chat';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'No se pudo completar tu transferencia del chat';
      return isNamed ? `${name} intentó transferir el chat, pero no se pudo` : 'No se pudo transferir el chat';
    },
    'chat-ended': always('El chat ha finalizado'),
    'chat-resumed': always('Se reanudó el chat'),
    'authentication-initiated': always('Se solicitó iniciar sesión'),
    'authentication-succeeded': always('Inicio de sesión correcto'),
    'authentication-failed': always('No se pudo iniciar sesión'),
    'authentication-timeout': always('El inicio de sesión tardó demasiado'),
    'authentication-expired': always('La solicitud de inicio de sesión caducó'),
    'authentication-cancelled': always('Se canceló el inicio de sesión'),
    'workflow-cancelled': always('Se canceló la solicitud'),
  },
  shortEvents: {
    'participant-joined': about('Te uniste', (name) => `${name} se unió`),
    'participant-left': about('Saliste', (name) => `${name} salió`),
    'participant-invited': about('Recibiste una invitación', (name) => `${name} recibió una invitación`),
    'transfer-succeeded': always('Chat transferido'),
    'transfer-failed': always('Transferencia fallida'),
  },
  moreEvents: (count, formats) => `${formats.number(count)} más`,
};
