import { ukrainianEvents } from '../events/uk.ts';
import type { Formats } from '../formats.ts';
import type { Labels } from '../labels.ts';
import { occurring, words } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('uk');
const felt = { positive: 'позитивні', neutral: 'нейтральні', mixed: 'змішані', negative: 'негативні' };

const newMessages = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${plural(count, { one: 'нове повідомлення', few: 'нові повідомлення', many: 'нових повідомлень', other: 'нового повідомлення' })}`;

/** The words in Ukrainian. */
export const ukrainian: Labels = {
  language: 'uk',
  transcript: 'Розмова',
  feedKeys: 'Клавіші Page Up і Page Down переміщують між повідомленнями',
  entryName: (parts) => parts.join(', '),
  sentences: (parts) => parts.join('. '),
  roles: {
    AGENT: 'Служба підтримки',
    CUSTOMER: 'Клієнт',
    SYSTEM: 'Системне повідомлення',
    BOT: 'Асистент',
    CUSTOM_BOT: 'Асистент',
    SUPERVISOR: 'Супервізор',
    UNKNOWN: 'Учасник',
  },
  you: 'Ви',
  ...ukrainianEvents,
  redactedName: '(ім’я вилучено)',
  errors: {
    denied: words(
      'У вас більше немає доступу',
      'Чат завершено або термін вашого доступу минув. Щоб продовжити, почніть новий чат.',
    ),
    invalid: words('Запит не прийнято', 'Оновіть сторінку. Якщо це не допоможе, зверніться до служби підтримки.'),
    throttled: words('Зараз забагато запитів', 'Трохи зачекайте та спробуйте ще раз.'),
    service: words('У роботі чату виникла проблема', 'Це не ваша провина. Спробуйте ще раз за мить.'),
    network: words('Схоже, немає з’єднання з інтернетом', 'Перевірте з’єднання та спробуйте ще раз.'),
    timeout: words('Відповідь надходила занадто довго', 'Перевірте з’єднання та спробуйте ще раз.'),
    malformed: words('Не вдалося прочитати відповідь', 'Щось завадило зв’язку зі службою чату. Спробуйте ще раз.'),
    'empty-pages': words('Поки нічого не знайдено', 'Раніше в розмові може бути більше. Шукати далі?'),
    unavailable: words('Цей файл недоступний', 'Можливо, його видалено або він більше не зберігається.'),
  },
  delivery: {
    sending: 'Надсилається',
    sent: 'Надіслано',
    delivered: 'Доставлено',
    read: 'Прочитано',
    failed: 'Не доставлено',
    processing: 'Перевіряється',
    rejected: 'Не доставлено: відхилено під час перевірки вмісту',
  },
  deliveryToCustomer: {
    processing: 'Перевіряється',
    failed: 'Не доставлено клієнту',
    rejected: 'Не доставлено клієнту: відхилено під час перевірки вмісту',
  },
  unsent: { failed: 'Не надіслано', failedText: (text) => `Не надіслано: ${text}` },
  recipients: 'Отримувачі',
  deliveredTo: (name, time) => `Доставлено: ${name}, ${time}`,
  readBy: (name, time) => `Прочитано: ${name}, ${time}`,
  timeInZone: (time, zone) => `${time} (${zone})`,
  fileTypes: {
    image: 'Зображення',
    pdf: 'Документ PDF',
    document: 'Документ',
    spreadsheet: 'Електронна таблиця',
    presentation: 'Презентація',
    audio: 'Аудіо',
    video: 'Відео',
    archive: 'Архів',
    text: 'Текстовий файл',
    other: 'Файл',
  },
  unnamedFile: 'Файл без назви',
  attachmentStates: {
    scanning: 'Триває перевірка безпеки',
    refused: 'Відхилено під час перевірки безпеки',
    unavailable: 'Більше недоступний',
  },
  openFile: (name) => `Відкрити файл ${name}`,
  openingFile: 'Відкривається…',
  fileLinkReady: 'Готово: виберіть, щоб відкрити',
  fileFailed: 'Не вдалося відкрити цей файл',
  imageFailed: 'Не вдалося показати це зображення',
  viewer: {
    close: 'Закрити',
    older: 'Попереднє зображення',
    newer: 'Наступне зображення',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    zoom: (percent, formats) => `${formats.number(percent)}%`,
    fit: 'За розміром вікна',
    place: (number, count, formats) => `${formats.number(number)} з ${formats.number(count)}`,
    loading: 'Завантаження зображення',
  },
  older: {
    load: 'Завантажити старіші повідомлення',
    loading: 'Завантаження старіших повідомлень',
    failed: 'Не вдалося завантажити старіші повідомлення',
  },
  newer: {
    load: 'Завантажити новіші повідомлення',
    loading: 'Завантаження новіших повідомлень',
    failed: 'Не вдалося завантажити новіші повідомлення',
  },
  gap: {
    missing: 'Тут бракує повідомлень',
    load: 'Завантажити',
    loading: 'Зачекайте…',
    failed: 'Не вдалося завантажити відсутні повідомлення',
  },
  beginning: 'Початок розмови',
  retry: 'Спробувати ще раз',
  loading: 'Завантаження розмови',
  loadFailed: 'Не вдалося завантажити розмову',
  empty: words('Повідомлень ще немає', 'Вони з’являться тут, щойно хтось напише.'),
  connection: {
    reconnecting: 'Відновлюємо з’єднання… Нові повідомлення можуть затримуватися.',
    ended: 'З’єднання завершено. Нові повідомлення не з’являтимуться.',
  },
  unread: 'Нові',
  chapter: {
    past: 'Попередній чат',
    current: 'Поточний чат',
    channel: 'Чат',
    messages: (count, isWhole, formats) =>
      `${formats.number(count)}${isWhole ? '' : '+'} ${plural(count, { few: 'повідомлення', one: 'повідомлення', other: 'повідомлень' })}`,
    navigation: 'Перехід між чатами',
    older: 'Старіший чат',
    newer: 'Новіший чат',
  },
  jumpToLatest: 'До найновішого повідомлення',
  newMessages,
  typing: (names, formats) =>
    names.length > 3 ? 'Кілька людей пишуть' : `${formats.list(names)} ${names.length === 1 ? 'пише' : 'пишуть'}`,
  messageFrom: (name, text) => `${name}: ${text}`,
  messagesFrom: (count, name, formats) => `${name}: ${newMessages(count, formats)}`,
  fileFrom: (name, file) => `${name} надсилає файл: ${file}`,
  template: {
    chosen: 'Вибрано',
    sending: 'Надсилається…',
    confirmTime: 'Вибрати цей час',
    timeZone: (zone) => `Час: ${zone}`,
    location: 'Місце:',
    otherTimes: 'Інший час',
    cards: 'Картки',
    card: (number, count, formats) => `${formats.number(number)} з ${formats.number(count)}`,
    previousCard: 'Попередня картка',
    nextCard: 'Наступна картка',
    actions: 'Відповіді',
    untitled: {
      'list-picker': 'Виберіть один варіант',
      panel: 'Виберіть один варіант',
      'quick-reply': 'Виберіть один варіант',
      'time-picker': 'Виберіть час',
      carousel: 'Виберіть один варіант',
      view: 'Форма',
    },
    spoken: (title, options, formats) =>
      options === 0
        ? title
        : `${title}. ${formats.number(options)} ${plural(options, { one: 'варіант', few: 'варіанти', many: 'варіантів', other: 'варіанта' })}`,
  },
  analysis: {
    title: 'Аналіз звернення',
    summary: 'Підсумок',
    sentiment: 'Тональність',
    categories: 'Категорії',
    issues: 'Проблеми',
    outcomes: 'Результати',
    actions: 'Подальші дії',
    found: 'Знайдено в цьому повідомленні',
    course: (name, counts, formats) => {
      const parts = occurring(counts).map((sentiment) => `${felt[sentiment]}: ${formats.number(counts[sentiment])}`);
      return `${name} – ${formats.list(parts)}`;
    },
    shift: (begin, end) => `Оцінка від ${begin} на початку до ${end} наприкінці, за шкалою від -5 до 5`,
    notLoaded: 'У повідомленні, яке не завантажено',
  },
  sentiments: { positive: 'Позитивна', neutral: 'Нейтральна', negative: 'Негативна', mixed: 'Змішана' },
  points: { issue: 'Проблема', outcome: 'Результат', action: 'Подальша дія', category: 'Категорія' },
  rowFailed: 'Це повідомлення неможливо показати',
  noText: 'Повідомлення без тексту',
  cutShort: 'Це повідомлення дуже довге, тому показано лише його початок.',
  showWhole: 'Показати все',
  streaming: 'Ще пишеться…',
  showMore: 'Показати більше',
  showLess: 'Показати менше',
  opensInNewTab: (site) => `Відкриває ${site} у новій вкладці`,
  table: 'Таблиця',
  taskDone: 'Виконано',
  taskOpen: 'Не виконано',
  redacted: 'Приховано',
};
