import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Brazilian Portuguese. */
export const brazilianPortugueseEvents: EventWords = {
  events: {
    'participant-joined': about('Você entrou no chat', (name) => `${name} entrou no chat`),
    'participant-left': about('Você saiu do chat', (name) => `${name} saiu do chat`),
    'participant-invited': about(
      'Você recebeu um convite para o chat',
      (name) => `${name} recebeu um convite para o chat`,
    ),
    'participant-idle': about(
      'Você está sem atividade há algum tempo',
      (name) => `${name} está sem atividade há algum tempo`,
    ),
    'participant-returned': about('Você voltou ao chat', (name) => `${name} voltou ao chat`),
    'participant-disconnected': about(
      'Sua conexão foi encerrada porque nada foi enviado por algum tempo',
      (name) => `A conexão de ${name} foi encerrada porque nada foi enviado por algum tempo`,
    ),
    'participant-active': about('Você está online', (name) => `${name} está online`),
    'participant-inactive': about('Você está ausente', (name) => `${name} está ausente`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `Agora seu nome neste chat é ${name}`;
      return formerName ? `${formerName} agora se chama ${name}` : `${name} tem um novo nome neste chat`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'Você transferiu o chat';
      return isNamed ? `${name} transferiu o chat` : 'O chat foi transferido';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Não foi possível concluir sua transferência do chat';
      return isNamed ? `${name} tentou transferir o chat, mas não foi possível` : 'Não foi possível transferir o chat';
    },
    'chat-ended': always('O chat foi encerrado'),
    'chat-resumed': always('O chat foi retomado'),
    'authentication-initiated': always('Login solicitado'),
    'authentication-succeeded': always('Login concluído'),
    'authentication-failed': always('Falha no login'),
    'authentication-timeout': always('O login demorou demais'),
    'authentication-expired': always('A solicitação de login expirou'),
    'authentication-cancelled': always('Login cancelado'),
    'workflow-cancelled': always('A solicitação foi cancelada'),
  },
  shortEvents: {
    'participant-joined': about('Você entrou', (name) => `${name} entrou`),
    'participant-left': about('Você saiu', (name) => `${name} saiu`),
    'participant-invited': about('Você recebeu um convite', (name) => `${name} recebeu um convite`),
    'transfer-succeeded': always('Chat transferido'),
    'transfer-failed': always('Falha na transferência'),
  },
  moreEvents: (count, formats) => `mais ${formats.number(count)}`,
};
