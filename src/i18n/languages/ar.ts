import { arabicEvents } from '../events/ar.ts';
import type { Formats } from '../formats.ts';
import type { Labels } from '../labels.ts';
import { occurring, words } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('ar');
const felt = { positive: 'إيجابية', neutral: 'محايدة', mixed: 'مختلطة', negative: 'سلبية' };

const newMessages = (count: number, formats: Formats): string =>
  plural(count, {
    zero: 'لا رسائل جديدة',
    one: 'رسالة جديدة واحدة',
    two: 'رسالتان جديدتان',
    few: `${formats.number(count)} رسائل جديدة`,
    other: `${formats.number(count)} رسالة جديدة`,
  });

/** The words in Arabic. */
export const arabic: Labels = {
  language: 'ar',
  transcript: 'المحادثة',
  feedKeys: 'مفتاحا Page Up وPage Down للتنقل بين الرسائل',
  entryName: (parts) => parts.join('، '),
  sentences: (parts) => parts.join('. '),
  roles: {
    AGENT: 'خدمة العملاء',
    CUSTOMER: 'عميل',
    SYSTEM: 'رسالة من النظام',
    BOT: 'مساعد آلي',
    CUSTOM_BOT: 'مساعد آلي',
    SUPERVISOR: 'مشرف',
    UNKNOWN: 'مشارك',
  },
  you: 'أنت',
  ...arabicEvents,
  redactedName: '(الاسم محذوف)',
  errors: {
    denied: words('لم يعد بإمكانك الوصول', 'انتهت المحادثة أو انتهت صلاحية وصولك. للمتابعة، يُرجى بدء محادثة جديدة.'),
    invalid: words('لم يُقبل الطلب', 'يُرجى إعادة تحميل الصفحة. إذا استمرت المشكلة، فيُرجى إبلاغ فريق الدعم.'),
    throttled: words('الطلبات كثيرة جدًا حاليًا', 'يُرجى الانتظار قليلًا، ثم إعادة المحاولة.'),
    service: words('حدثت مشكلة في خدمة المحادثة', 'لا علاقة لك بهذه المشكلة. يُرجى إعادة المحاولة بعد قليل.'),
    network: words('يبدو أنك غير متصل بالإنترنت', 'يُرجى التحقق من الاتصال، ثم إعادة المحاولة.'),
    timeout: words('استغرقت الاستجابة وقتًا طويلًا', 'يُرجى التحقق من الاتصال، ثم إعادة المحاولة.'),
    malformed: words('تعذّرت قراءة الاستجابة', 'حدث خلل في الاتصال بينك وبين خدمة المحادثة. يُرجى إعادة المحاولة.'),
    'empty-pages': words('لا نتائج حتى الآن', 'قد توجد رسائل أقدم. مواصلة البحث؟'),
    unavailable: words('هذا الملف غير متاح', 'ربما حُذف أو انتهت مدة الاحتفاظ به.'),
  },
  delivery: {
    sending: 'جارٍ الإرسال',
    sent: 'تم الإرسال',
    delivered: 'تم التسليم',
    read: 'تمت القراءة',
    failed: 'لم يتم التسليم',
    processing: 'قيد التحقق',
    rejected: 'لم يتم التسليم: لم تجتز الرسالة فحص المحتوى',
  },
  deliveryToCustomer: {
    processing: 'قيد التحقق',
    failed: 'لم يتم التسليم إلى العميل',
    rejected: 'لم يتم التسليم إلى العميل: لم تجتز الرسالة فحص المحتوى',
  },
  unsent: { failed: 'لم يتم الإرسال', failedText: (text) => `لم يتم الإرسال: ${text}` },
  recipients: 'المستلمون',
  deliveredTo: (name, time) => `تم التسليم إلى ${name}، ${time}`,
  readBy: (name, time) => `تمت القراءة من قِبل ${name}، ${time}`,
  timeInZone: (time, zone) => `${time} (${zone})`,
  fileTypes: {
    image: 'صورة',
    pdf: 'مستند PDF',
    document: 'مستند',
    spreadsheet: 'جدول بيانات',
    presentation: 'عرض تقديمي',
    audio: 'ملف صوتي',
    video: 'فيديو',
    archive: 'ملف مضغوط',
    text: 'ملف نصي',
    other: 'ملف',
  },
  unnamedFile: 'ملف بلا اسم',
  attachmentStates: {
    scanning: 'جارٍ الفحص الأمني',
    refused: 'لم يجتز الفحص الأمني',
    unavailable: 'لم يعد متاحًا',
  },
  openFile: (name) => `فتح ${name}`,
  openingFile: 'جارٍ الفتح…',
  fileLinkReady: 'جاهز: يُفتح عند اختياره',
  fileFailed: 'تعذّر فتح هذا الملف',
  imageFailed: 'تعذّر عرض هذه الصورة',
  viewer: {
    close: 'إغلاق',
    older: 'الصورة السابقة',
    newer: 'الصورة التالية',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    zoom: (percent, formats) => `${formats.number(percent)}%`,
    fit: 'ملاءمة النافذة',
    place: (number, count, formats) => `${formats.number(number)} من ${formats.number(count)}`,
    loading: 'جارٍ تحميل الصورة',
  },
  older: {
    load: 'تحميل الرسائل الأقدم',
    loading: 'جارٍ تحميل الرسائل الأقدم',
    failed: 'تعذّر تحميل الرسائل الأقدم',
  },
  newer: {
    load: 'تحميل الرسائل الأحدث',
    loading: 'جارٍ تحميل الرسائل الأحدث',
    failed: 'تعذّر تحميل الرسائل الأحدث',
  },
  gap: {
    missing: 'توجد رسائل ناقصة هنا',
    load: 'تحميل',
    loading: 'جارٍ التحميل…',
    failed: 'تعذّر تحميل الرسائل الناقصة',
  },
  beginning: 'بداية المحادثة',
  retry: 'إعادة المحاولة',
  loading: 'جارٍ تحميل المحادثة',
  loadFailed: 'تعذّر تحميل المحادثة',
  empty: words('لا رسائل بعد', 'تظهر الرسائل هنا فور وصولها.'),
  connection: {
    reconnecting: 'جارٍ إعادة الاتصال… قد تتأخر الرسائل الجديدة.',
    ended: 'انقطع الاتصال. لن تظهر رسائل جديدة.',
  },
  unread: 'جديد',
  chapter: {
    past: 'محادثة سابقة',
    current: 'المحادثة الحالية',
    channel: 'محادثة نصية',
    messages: (count, isWhole, formats) => {
      const some = `${formats.number(count)}${isWhole ? '' : '+'} ${plural(count, { few: 'رسائل', other: 'رسالة' })}`;
      return isWhole ? plural(count, { zero: 'لا رسائل', one: 'رسالة واحدة', two: 'رسالتان', other: some }) : some;
    },
    navigation: 'التنقل بين المحادثات',
    older: 'المحادثة الأقدم',
    newer: 'المحادثة الأحدث',
  },
  jumpToLatest: 'الانتقال إلى أحدث رسالة',
  newMessages,
  typing: (names, formats) => (names.length > 3 ? 'عدة أشخاص يكتبون الآن' : `جارٍ الكتابة: ${formats.list(names)}`),
  messageFrom: (name, text) => `${name}: ${text}`,
  messagesFrom: (count, name, formats) => `${newMessages(count, formats)} من ${name}`,
  fileFrom: (name, file) => `ملف من ${name}: ${file}`,
  template: {
    chosen: 'تم اختياره',
    sending: 'جارٍ الإرسال…',
    confirmTime: 'اختيار هذا الموعد',
    timeZone: (zone) => `المنطقة الزمنية: ${zone}`,
    location: 'المكان:',
    otherTimes: 'مواعيد أخرى',
    cards: 'البطاقات',
    card: (number, count, formats) => `${formats.number(number)} من ${formats.number(count)}`,
    previousCard: 'البطاقة السابقة',
    nextCard: 'البطاقة التالية',
    actions: 'الإجابات',
    untitled: {
      'list-picker': 'يُرجى الاختيار',
      panel: 'يُرجى الاختيار',
      'quick-reply': 'يُرجى الاختيار',
      'time-picker': 'يُرجى اختيار موعد',
      carousel: 'يُرجى الاختيار',
      view: 'نموذج',
    },
    spoken: (title, options, formats) => {
      if (options === 0) return title;
      const choices = plural(options, {
        one: 'خيار واحد',
        two: 'خياران',
        few: `${formats.number(options)} خيارات`,
        many: `${formats.number(options)} خيارًا`,
        other: `${formats.number(options)} خيار`,
      });
      return `${title}. ${choices}`;
    },
  },
  analysis: {
    title: 'تحليل المحادثة',
    summary: 'الملخص',
    sentiment: 'المشاعر',
    categories: 'الفئات',
    issues: 'المشكلات',
    outcomes: 'النتائج',
    actions: 'الإجراءات المطلوبة',
    found: 'ما ورد في هذه الرسالة',
    course: (name, counts, formats) => {
      const parts = occurring(counts).map((sentiment) => `${felt[sentiment]} (${formats.number(counts[sentiment])})`);
      return `${name}: ${formats.list(parts)}`;
    },
    shift: (begin, end) => `الدرجة من ${begin} في البداية إلى ${end} في النهاية، على مقياس من -5 إلى 5`,
    notLoaded: 'في رسالة لم تُحمَّل بعد',
  },
  sentiments: { positive: 'إيجابية', neutral: 'محايدة', negative: 'سلبية', mixed: 'مختلطة' },
  points: { issue: 'مشكلة', outcome: 'نتيجة', action: 'إجراء مطلوب', category: 'فئة' },
  rowFailed: 'لا يمكن عرض هذه الرسالة',
  noText: 'رسالة بلا نص',
  cutShort: 'هذه الرسالة طويلة جدًا، ولا يظهر منها سوى بدايتها.',
  showWhole: 'عرضها كاملة',
  streaming: 'الكتابة مستمرة…',
  showMore: 'عرض المزيد',
  showLess: 'عرض أقل',
  opensInNewTab: (site) => `فتح ${site} في علامة تبويب جديدة`,
  table: 'جدول',
  taskDone: 'تم',
  taskOpen: 'لم يتم',
  redacted: 'محجوب',
};
