import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('ar');

/** What happened, in Arabic; verbal nouns, because the gender of the people is not known. */
export const arabicEvents: EventWords = {
  events: {
    'participant-joined': about('انضممت إلى المحادثة', (name) => `انضمام ${name} إلى المحادثة`),
    'participant-left': about('غادرت المحادثة', (name) => `مغادرة ${name} للمحادثة`),
    'participant-invited': about('تمت دعوتك إلى المحادثة', (name) => `تمت دعوة ${name} إلى المحادثة`),
    'participant-idle': about('لا نشاط منك منذ فترة', (name) => `لا نشاط من ${name} منذ فترة`),
    'participant-returned': about('عدت إلى المحادثة', (name) => `عودة ${name} إلى المحادثة`),
    'participant-disconnected': about(
      'انقطع اتصالك لعدم إرسال أي شيء منذ فترة',
      (name) => `انقطع اتصال ${name} لعدم إرسال أي شيء منذ فترة`,
    ),
    'participant-active': about('حالتك: نشط', (name) => `حالة ${name}: نشط`),
    'participant-inactive': about('حالتك: غير نشط', (name) => `حالة ${name}: غير نشط`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `اسمك في هذه المحادثة الآن: ${name}`;
      return formerName ? `تغيّر الاسم من ${formerName} إلى ${name}` : `تغيّر الاسم في هذه المحادثة: ${name}`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'حوّلت المحادثة';
      return isNamed ? `تم تحويل المحادثة من قِبل ${name}` : 'تم تحويل المحادثة';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'لم تنجح محاولتك تحويل المحادثة';
      return isNamed ? `لم تنجح محاولة ${name} تحويل المحادثة` : 'لم ينجح تحويل المحادثة';
    },
    'chat-ended': always('انتهت المحادثة'),
    'chat-resumed': always('تم استئناف المحادثة'),
    'authentication-initiated': always('طُلب تسجيل الدخول'),
    'authentication-succeeded': always('تم تسجيل الدخول'),
    'authentication-failed': always('تعذّر تسجيل الدخول'),
    'authentication-timeout': always('انتهت مهلة تسجيل الدخول'),
    'authentication-expired': always('انتهت صلاحية طلب تسجيل الدخول'),
    'authentication-cancelled': always('أُلغي تسجيل الدخول'),
    'workflow-cancelled': always('أُلغي الطلب'),
  },
  shortEvents: {
    'participant-joined': about('انضمامك', (name) => `انضمام ${name}`),
    'participant-left': about('مغادرتك', (name) => `مغادرة ${name}`),
    'participant-invited': about('دعوتك', (name) => `دعوة ${name}`),
    'transfer-succeeded': always('تحويل المحادثة'),
    'transfer-failed': always('تعذّر التحويل'),
  },
  moreEvents: (count, formats) =>
    plural(count, {
      one: 'حدث آخر',
      two: 'حدثان آخران',
      few: `${formats.number(count)} أحداث أخرى`,
      many: `${formats.number(count)} حدثًا آخر`,
      other: `${formats.number(count)} حدث آخر`,
    }),
};
