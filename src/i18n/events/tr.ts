import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Turkish; names take no ending. */
export const turkishEvents: EventWords = {
  events: {
    'participant-joined': about('Sohbete katıldınız', (name) => `${name} sohbete katıldı`),
    'participant-left': about('Sohbetten ayrıldınız', (name) => `${name} sohbetten ayrıldı`),
    'participant-invited': about('Sohbete davet edildiniz', (name) => `${name} sohbete davet edildi`),
    'participant-idle': about('Bir süredir etkin değilsiniz', (name) => `${name} bir süredir etkin değil`),
    'participant-returned': about('Sohbete geri döndünüz', (name) => `${name} sohbete geri döndü`),
    'participant-disconnected': about(
      'Bir süredir hiçbir şey gönderilmediği için bağlantınız kesildi',
      (name) => `Bir süredir hiçbir şey gönderilmediği için ${name} ile bağlantı kesildi`,
    ),
    'participant-active': about('Çevrimiçisiniz', (name) => `${name} çevrimiçi`),
    'participant-inactive': about('Uzaktasınız', (name) => `${name} uzakta`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `Bu sohbette adınız artık ${name}`;
      return formerName ? `${formerName} artık ${name} adını kullanıyor` : `${name} bu sohbette yeni bir ad kullanıyor`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'Sohbeti aktardınız';
      return isNamed ? `${name} sohbeti aktardı` : 'Sohbet aktarıldı';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Sohbeti aktaramadınız';
      return isNamed ? `${name} sohbeti aktaramadı` : 'Sohbet aktarılamadı';
    },
    'chat-ended': always('Sohbet sona erdi'),
    'chat-resumed': always('Sohbet yeniden başladı'),
    'authentication-initiated': always('Oturum açma istendi'),
    'authentication-succeeded': always('Oturum açıldı'),
    'authentication-failed': always('Oturum açılamadı'),
    'authentication-timeout': always('Oturum açma çok uzun sürdü'),
    'authentication-expired': always('Oturum açma isteğinin süresi doldu'),
    'authentication-cancelled': always('Oturum açma iptal edildi'),
    'workflow-cancelled': always('İstek iptal edildi'),
  },
  shortEvents: {
    'participant-joined': about('Siz katıldınız', (name) => `${name} katıldı`),
    'participant-left': about('Siz ayrıldınız', (name) => `${name} ayrıldı`),
    'participant-invited': about('Siz davet edildiniz', (name) => `${name} davet edildi`),
    'transfer-succeeded': always('Sohbet aktarıldı'),
    'transfer-failed': always('Sohbet aktarılamadı'),
  },
  moreEvents: (count, formats) => `${formats.number(count)} olay daha`,
};
