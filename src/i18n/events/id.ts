import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Indonesian. */
export const indonesianEvents: EventWords = {
  events: {
    'participant-joined': about('Anda bergabung ke chat', (name) => `${name} bergabung ke chat`),
    'participant-left': about('Anda keluar dari chat', (name) => `${name} keluar dari chat`),
    'participant-invited': about('Anda diundang ke chat', (name) => `${name} diundang ke chat`),
    'participant-idle': about(
      'Anda tidak aktif selama beberapa saat',
      (name) => `${name} tidak aktif selama beberapa saat`,
    ),
    'participant-returned': about('Anda kembali ke chat', (name) => `${name} kembali ke chat`),
    'participant-disconnected': about(
      'Koneksi Anda diputus karena tidak ada yang dikirim selama beberapa saat',
      (name) => `Koneksi ${name} diputus karena tidak ada yang dikirim selama beberapa saat`,
    ),
    'participant-active': about('Anda sedang aktif', (name) => `${name} sedang aktif`),
    'participant-inactive': about('Anda sedang tidak di tempat', (name) => `${name} sedang tidak di tempat`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `Nama Anda di chat ini sekarang ${name}`;
      return formerName ? `Nama ${formerName} sekarang ${name}` : `${name} memakai nama baru di chat ini`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'Anda mengalihkan chat';
      return isNamed ? `${name} mengalihkan chat` : 'Chat dialihkan';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Pengalihan chat oleh Anda tidak berhasil';
      return isNamed ? `${name} mencoba mengalihkan chat, tetapi tidak berhasil` : 'Pengalihan chat tidak berhasil';
    },
    'chat-ended': always('Chat telah berakhir'),
    'chat-resumed': always('Chat dilanjutkan'),
    'authentication-initiated': always('Permintaan masuk dikirim'),
    'authentication-succeeded': always('Berhasil masuk'),
    'authentication-failed': always('Gagal masuk'),
    'authentication-timeout': always('Proses masuk terlalu lama'),
    'authentication-expired': always('Permintaan masuk sudah kedaluwarsa'),
    'authentication-cancelled': always('Proses masuk dibatalkan'),
    'workflow-cancelled': always('Permintaan dibatalkan'),
  },
  shortEvents: {
    'participant-joined': about('Anda bergabung', (name) => `${name} bergabung`),
    'participant-left': about('Anda keluar', (name) => `${name} keluar`),
    'participant-invited': about('Anda diundang', (name) => `${name} diundang`),
    'transfer-succeeded': always('Chat dialihkan'),
    'transfer-failed': always('Pengalihan gagal'),
  },
  moreEvents: (count, formats) => `${formats.number(count)} lainnya`,
};
