import { hebrewEvents } from '../events/he.ts';
import type { Formats } from '../formats.ts';
import type { Labels } from '../labels.ts';
import { occurring, words } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('he');
const felt = { positive: 'חיוביות', neutral: 'ניטרליות', mixed: 'מעורבות', negative: 'שליליות' };

const newMessages = (count: number, formats: Formats): string =>
  plural(count, {
    one: 'הודעה חדשה אחת',
    two: 'שתי הודעות חדשות',
    other: `${formats.number(count)} הודעות חדשות`,
  });

/** The words in Hebrew. */
export const hebrew: Labels = {
  language: 'he',
  transcript: 'שיחה',
  feedKeys: 'המקשים Page Up ו-Page Down עוברים מהודעה להודעה',
  entryName: (parts) => parts.join(', '),
  sentences: (parts) => parts.join('. '),
  roles: {
    AGENT: 'שירות לקוחות',
    CUSTOMER: 'לקוח',
    SYSTEM: 'הודעת מערכת',
    BOT: 'עוזר דיגיטלי',
    CUSTOM_BOT: 'עוזר דיגיטלי',
    SUPERVISOR: 'מפקח',
    UNKNOWN: 'משתתף',
  },
  you: 'אני',
  ...hebrewEvents,
  redactedName: '(השם הוסר)',
  errors: {
    denied: words('אין לך יותר גישה', 'הצ׳אט הסתיים או שתוקף הגישה שלך פג. כדי להמשיך, יש להתחיל צ׳אט חדש.'),
    invalid: words('הבקשה לא התקבלה', 'יש לטעון מחדש את הדף. אם זה לא עוזר, כדאי לפנות לתמיכה.'),
    throttled: words('יש יותר מדי בקשות כרגע', 'כדאי להמתין רגע ולנסות שוב.'),
    service: words('יש בעיה בשירות הצ׳אט', 'זו לא טעות שלך. אפשר לנסות שוב בעוד רגע.'),
    network: words('נראה שאין חיבור לאינטרנט', 'יש לבדוק את החיבור ולנסות שוב.'),
    timeout: words('התשובה התעכבה יותר מדי', 'יש לבדוק את החיבור ולנסות שוב.'),
    malformed: words('לא ניתן לקרוא את התשובה', 'משהו הפריע בתקשורת עם שירות הצ׳אט. יש לנסות שוב.'),
    'empty-pages': words('עדיין לא נמצא דבר', 'ייתכן שיש הודעות מוקדמות יותר. להמשיך לחפש?'),
    unavailable: words('הקובץ לא זמין', 'ייתכן שהוא נמחק או שכבר אינו נשמר.'),
  },
  delivery: {
    sending: 'בשליחה',
    sent: 'נשלחה',
    delivered: 'נמסרה',
    read: 'נקראה',
    failed: 'לא נמסרה',
    processing: 'בבדיקה',
    rejected: 'לא נמסרה: נדחתה בבדיקת התוכן',
  },
  deliveryToCustomer: {
    processing: 'בבדיקה',
    failed: 'לא נמסרה ללקוח',
    rejected: 'לא נמסרה ללקוח: נדחתה בבדיקת התוכן',
  },
  unsent: { failed: 'לא נשלחה', failedText: (text) => `לא נשלחה: ${text}` },
  recipients: 'נמענים',
  deliveredTo: (name, time) => `נמסרה אל ${name}, ${time}`,
  readBy: (name, time) => `נקראה על ידי ${name}, ${time}`,
  timeInZone: (time, zone) => `${time} (${zone})`,
  fileTypes: {
    image: 'תמונה',
    pdf: 'מסמך PDF',
    document: 'מסמך',
    spreadsheet: 'גיליון אלקטרוני',
    presentation: 'מצגת',
    audio: 'קובץ שמע',
    video: 'סרטון',
    archive: 'קובץ דחוס',
    text: 'קובץ טקסט',
    other: 'קובץ',
  },
  unnamedFile: 'קובץ ללא שם',
  attachmentStates: {
    scanning: 'מתבצעת בדיקת אבטחה',
    refused: 'נדחה בבדיקת האבטחה',
    unavailable: 'כבר לא זמין',
  },
  openFile: (name) => `פתיחת ${name}`,
  openingFile: 'נפתח…',
  fileLinkReady: 'מוכן: אפשר לפתוח עכשיו',
  fileFailed: 'לא ניתן לפתוח את הקובץ',
  imageFailed: 'לא ניתן להציג את התמונה',
  viewer: {
    close: 'סגירה',
    older: 'התמונה הקודמת',
    newer: 'התמונה הבאה',
    zoomIn: 'הגדלה',
    zoomOut: 'הקטנה',
    zoom: (percent, formats) => `${formats.number(percent)}%`,
    fit: 'התאמה לחלון',
    place: (number, count, formats) => `${formats.number(number)} מתוך ${formats.number(count)}`,
    loading: 'התמונה נטענת',
  },
  older: { load: 'טעינת הודעות קודמות', loading: 'הודעות קודמות נטענות', failed: 'לא ניתן לטעון הודעות קודמות' },
  newer: {
    load: 'טעינת הודעות חדשות יותר',
    loading: 'הודעות חדשות יותר נטענות',
    failed: 'לא ניתן לטעון הודעות חדשות יותר',
  },
  gap: {
    missing: 'חסרות כאן הודעות',
    load: 'טעינה',
    loading: 'בטעינה…',
    failed: 'לא ניתן לטעון את ההודעות החסרות',
  },
  beginning: 'תחילת השיחה',
  retry: 'ניסיון חוזר',
  loading: 'השיחה נטענת',
  loadFailed: 'לא ניתן לטעון את השיחה',
  empty: words('עדיין אין הודעות', 'ההודעות יופיעו כאן ברגע שיישלחו.'),
  connection: {
    reconnecting: 'מתבצע חיבור מחדש… הודעות חדשות עשויות להתעכב.',
    ended: 'החיבור הסתיים. הודעות חדשות לא יופיעו.',
  },
  unread: 'חדש',
  chapter: {
    past: 'צ׳אט קודם',
    current: 'הצ׳אט הנוכחי',
    channel: 'צ׳אט',
    messages: (count, isWhole, formats) =>
      isWhole
        ? plural(count, { one: 'הודעה אחת', two: 'שתי הודעות', other: `${formats.number(count)} הודעות` })
        : `${formats.number(count)}+ הודעות`,
    navigation: 'מעבר בין צ׳אטים',
    older: 'הצ׳אט הקודם',
    newer: 'הצ׳אט הבא',
  },
  jumpToLatest: 'מעבר להודעה האחרונה',
  newMessages,
  typing: (names, formats) => (names.length > 3 ? 'כמה משתתפים באמצע הקלדה' : `${formats.list(names)} באמצע הקלדה`),
  messageFrom: (name, text) => `${name}: ${text}`,
  messagesFrom: (count, name, formats) => `${newMessages(count, formats)} מאת ${name}`,
  fileFrom: (name, file) => `קובץ מאת ${name}: ${file}`,
  template: {
    chosen: 'נבחר',
    sending: 'בשליחה…',
    confirmTime: 'בחירת המועד הזה',
    timeZone: (zone) => `אזור זמן: ${zone}`,
    location: 'מקום:',
    otherTimes: 'מועדים אחרים',
    cards: 'כרטיסים',
    card: (number, count, formats) => `${formats.number(number)} מתוך ${formats.number(count)}`,
    previousCard: 'הכרטיס הקודם',
    nextCard: 'הכרטיס הבא',
    actions: 'תשובות',
    untitled: {
      'list-picker': 'בחירת אפשרות',
      panel: 'בחירת אפשרות',
      'quick-reply': 'בחירת אפשרות',
      'time-picker': 'בחירת מועד',
      carousel: 'בחירת אפשרות',
      view: 'טופס',
    },
    spoken: (title, options, formats) => {
      if (options === 0) return title;
      const choices = { one: 'אפשרות אחת', two: 'שתי אפשרויות', other: `${formats.number(options)} אפשרויות` };
      return `${title}. ${plural(options, choices)}`;
    },
  },
  analysis: {
    title: 'ניתוח השיחה',
    summary: 'סיכום',
    sentiment: 'סנטימנט',
    categories: 'קטגוריות',
    issues: 'בעיות',
    outcomes: 'תוצאות',
    actions: 'משימות להמשך',
    found: 'מה נמצא בהודעה הזו',
    course: (name, counts, formats) => {
      const parts = occurring(counts).map((sentiment) => `${felt[sentiment]}: ${formats.number(counts[sentiment])}`);
      return `${name} – ${formats.list(parts)}`;
    },
    shift: (begin, end) => `ציון בהתחלה: ${begin}, ציון בסוף: ${end} (הסולם: -5 עד 5)`,
    notLoaded: 'בהודעה שעדיין לא נטענה',
  },
  sentiments: { positive: 'חיובי', neutral: 'ניטרלי', negative: 'שלילי', mixed: 'מעורב' },
  points: { issue: 'בעיה', outcome: 'תוצאה', action: 'משימה להמשך', category: 'קטגוריה' },
  rowFailed: 'לא ניתן להציג את ההודעה',
  noText: 'הודעה ללא טקסט',
  cutShort: 'ההודעה ארוכה מאוד, ומוצגת רק תחילתה.',
  showWhole: 'הצגת ההודעה כולה',
  streaming: 'הכתיבה נמשכת…',
  showMore: 'הצגת עוד',
  showLess: 'הצגת פחות',
  opensInNewTab: (site) => `פתיחת ${site} בכרטיסייה חדשה`,
  table: 'טבלה',
  taskDone: 'בוצע',
  taskOpen: 'לא בוצע',
  redacted: 'הוסתר',
};
