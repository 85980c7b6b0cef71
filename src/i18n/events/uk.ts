import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Ukrainian; others in the present tense, because the past would tell their gender. */
export const ukrainianEvents: EventWords = {
  events: {
    'participant-joined': about('Ви приєдналися до чату', (name) => `${name} приєднується до чату`),
    'participant-left': about('Ви вийшли з чату', (name) => `${name} виходить із чату`),
    'participant-invited': about('Вас запросили до чату', (name) => `До чату запрошено: ${name}`),
    'participant-idle': about('Ви певний час нічого не пишете', (name) => `${name} певний час нічого не пише`),
    'participant-returned': about('Ви повернулися до чату', (name) => `${name} повертається до чату`),
    'participant-disconnected': about(
      'Вас від’єднано, бо тривалий час нічого не надсилалося',
      (name) => `Від’єднано, бо тривалий час нічого не надсилалося: ${name}`,
    ),
    'participant-active': about('Ви на зв’язку', (name) => `${name} на зв’язку`),
    'participant-inactive': about('Ви не на зв’язку', (name) => `${name} не на зв’язку`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `Тепер у цьому чаті ваше ім’я – ${name}`;
      return formerName ? `${formerName} тепер має ім’я ${name}` : `${name} має в цьому чаті нове ім’я`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'Ви передали чат';
      return isNamed ? `${name} передає чат` : 'Чат передано';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Вам не вдалося передати чат';
      return isNamed ? `${name}: не вдалося передати чат` : 'Чат не вдалося передати';
    },
    'chat-ended': always('Чат завершено'),
    'chat-resumed': always('Чат відновлено'),
    'authentication-initiated': always('Надіслано запит на вхід'),
    'authentication-succeeded': always('Вхід виконано'),
    'authentication-failed': always('Увійти не вдалося'),
    'authentication-timeout': always('Вхід тривав занадто довго'),
    'authentication-expired': always('Термін дії запиту на вхід минув'),
    'authentication-cancelled': always('Вхід скасовано'),
    'workflow-cancelled': always('Запит скасовано'),
  },
  shortEvents: {
    'participant-joined': about('Ви приєдналися', (name) => `${name} приєднується`),
    'participant-left': about('Ви вийшли', (name) => `${name} виходить`),
    'participant-invited': about('Ви маєте запрошення', (name) => `${name} має запрошення`),
    'transfer-succeeded': always('Чат передано'),
    'transfer-failed': always('Чат не передано'),
  },
  moreEvents: (count, formats) => `ще ${formats.number(count)}`,
};
