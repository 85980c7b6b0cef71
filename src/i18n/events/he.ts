import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('he');

/** What happened, in Hebrew; nouns, because the gender of the people is not known. */
export const hebrewEvents: EventWords = {
  events: {
    'participant-joined': about('הצטרפת לצ׳אט', (name) => `הצטרפות לצ׳אט: ${name}`),
    'participant-left': about('עזבת את הצ׳אט', (name) => `עזיבת הצ׳אט: ${name}`),
    'participant-invited': about('הוזמנת לצ׳אט', (name) => `נשלחה הזמנה לצ׳אט: ${name}`),
    'participant-idle': about('אין פעילות מצדך כבר זמן מה', (name) => `אין פעילות מצד ${name} כבר זמן מה`),
    'participant-returned': about('חזרת לצ׳אט', (name) => `חזרה לצ׳אט: ${name}`),
    'participant-disconnected': about(
      'החיבור שלך נותק כי לא נשלח דבר כבר זמן מה',
      (name) => `החיבור של ${name} נותק כי לא נשלח דבר כבר זמן מה`,
    ),
    'participant-active': about('הסטטוס שלך: פעיל', (name) => `הסטטוס של ${name}: פעיל`),
    'participant-inactive': about('הסטטוס שלך: לא פעיל', (name) => `הסטטוס של ${name}: לא פעיל`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `השם שלך בצ׳אט הזה הוא עכשיו ${name}`;
      return formerName ? `השם ${formerName} הוחלף בשם ${name}` : `השם בצ׳אט השתנה: ${name}`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'העברת את הצ׳אט';
      return isNamed ? `הצ׳אט הועבר על ידי ${name}` : 'הצ׳אט הועבר';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'הניסיון שלך להעביר את הצ׳אט לא הצליח';
      return isNamed ? `הניסיון של ${name} להעביר את הצ׳אט לא הצליח` : 'העברת הצ׳אט לא הצליחה';
    },
    'chat-ended': always('הצ׳אט הסתיים'),
    'chat-resumed': always('הצ׳אט התחדש'),
    'authentication-initiated': always('נשלחה בקשת התחברות'),
    'authentication-succeeded': always('ההתחברות הצליחה'),
    'authentication-failed': always('ההתחברות נכשלה'),
    'authentication-timeout': always('ההתחברות נמשכה זמן רב מדי'),
    'authentication-expired': always('תוקף בקשת ההתחברות פג'),
    'authentication-cancelled': always('ההתחברות בוטלה'),
    'workflow-cancelled': always('הבקשה בוטלה'),
  },
  shortEvents: {
    'participant-joined': about('הצטרפת', (name) => `הצטרפות של ${name}`),
    'participant-left': about('עזבת', (name) => `עזיבה של ${name}`),
    'participant-invited': about('הוזמנת', (name) => `הזמנה אל ${name}`),
    'transfer-succeeded': always('העברת הצ׳אט'),
    'transfer-failed': always('ההעברה לא הצליחה'),
  },
  moreEvents: (count, formats) =>
    plural(count, { one: 'עוד אירוע אחד', other: `עוד ${formats.number(count)} אירועים` }),
};
