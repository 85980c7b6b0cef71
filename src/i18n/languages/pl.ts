import { polishEvents } from '../events/pl.ts';
import type { Formats } from '../formats.ts';
import type { Labels } from '../labels.ts';
import { occurring, words } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('pl');
const felt = { positive: 'pozytywne', neutral: 'neutralne', mixed: 'mieszane', negative: 'negatywne' };

const newMessages = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${plural(count, { one: 'nowa wiadomość', few: 'nowe wiadomości', many: 'nowych wiadomości', other: 'nowej wiadomości' })}`;

/** The words in Polish. */
export const polish: Labels = {
  language: 'pl',
  transcript: 'Rozmowa',
  feedKeys: 'Klawisze Page Up i Page Down przenoszą między wiadomościami',
  entryName: (parts) => parts.join(', '),
  sentences: (parts) => parts.join('. '),
  roles: {
    AGENT: 'Obsługa klienta',
    CUSTOMER: 'Klient',
    SYSTEM: 'Wiadomość systemowa',
    BOT: 'Asystent',
    CUSTOM_BOT: 'Asystent',
    SUPERVISOR: 'Supervisor',
    UNKNOWN: 'Uczestnik',
  },
  you: 'Ty',
  ...polishEvents,
  redactedName: '(nazwa usunięta)',
  errors: {
    denied: words(
      'Nie masz już dostępu',
      'Czat został zakończony lub dostęp wygasł. Aby kontynuować, rozpocznij nowy czat.',
    ),
    invalid: words('Żądanie nie zostało przyjęte', 'Odśwież stronę. Jeśli to nie pomoże, powiadom pomoc techniczną.'),
    throttled: words('Zbyt wiele żądań w tej chwili', 'Poczekaj chwilę i spróbuj ponownie.'),
    service: words('Wystąpił problem z usługą czatu', 'To nie Twoja wina. Spróbuj ponownie za chwilę.'),
    network: words('Wygląda na to, że nie masz połączenia', 'Sprawdź połączenie i spróbuj ponownie.'),
    timeout: words('Odpowiedź trwała zbyt długo', 'Sprawdź połączenie i spróbuj ponownie.'),
    malformed: words('Nie udało się odczytać odpowiedzi', 'Coś zakłóciło połączenie z usługą czatu. Spróbuj ponownie.'),
    'empty-pages': words('Na razie nic nie znaleziono', 'Coś może być wcześniej w rozmowie. Szukać dalej?'),
    unavailable: words('Ten plik jest niedostępny', 'Mógł zostać usunięty lub nie jest już przechowywany.'),
  },
  delivery: {
    sending: 'Wysyłanie',
    sent: 'Wysłano',
    delivered: 'Dostarczono',
    read: 'Przeczytano',
    failed: 'Nie dostarczono',
    processing: 'Sprawdzanie',
    rejected: 'Nie dostarczono: odrzucono podczas kontroli treści',
  },
  deliveryToCustomer: {
    processing: 'Sprawdzanie',
    failed: 'Nie dostarczono do klienta',
    rejected: 'Nie dostarczono do klienta: odrzucono podczas kontroli treści',
  },
  unsent: { failed: 'Nie wysłano', failedText: (text) => `Nie wysłano: ${text}` },
  recipients: 'Odbiorcy',
  deliveredTo: (name, time) => `Dostarczono: ${name}, ${time}`,
  readBy: (name, time) => `Przeczytano: ${name}, ${time}`,
  timeInZone: (time, zone) => `${time} (${zone})`,
  fileTypes: {
    image: 'Obraz',
    pdf: 'Dokument PDF',
    document: 'Dokument',
    spreadsheet: 'Arkusz kalkulacyjny',
    presentation: 'Prezentacja',
    audio: 'Plik dźwiękowy',
    video: 'Film',
    archive: 'Archiwum',
    text: 'Plik tekstowy',
    other: 'Plik',
  },
  unnamedFile: 'Plik bez nazwy',
  attachmentStates: {
    scanning: 'Trwa kontrola bezpieczeństwa',
    refused: 'Odrzucono podczas kontroli bezpieczeństwa',
    unavailable: 'Już niedostępny',
  },
  openFile: (name) => `Otwórz plik ${name}`,
  openingFile: 'Otwieranie…',
  fileLinkReady: 'Gotowe: wybierz, aby otworzyć',
  fileFailed: 'Nie udało się otworzyć tego pliku',
  imageFailed: 'Nie udało się wyświetlić tego obrazu',
  viewer: {
    close: 'Zamknij',
    older: 'Poprzedni obraz',
    newer: 'Następny obraz',
    zoomIn: 'Powiększ',
    zoomOut: 'Pomniejsz',
    zoom: (percent, formats) => `${formats.number(percent)}%`,
    fit: 'Dopasuj do okna',
    place: (number, count, formats) => `${formats.number(number)} z ${formats.number(count)}`,
    loading: 'Wczytywanie obrazu',
  },
  older: {
    load: 'Wczytaj starsze wiadomości',
    loading: 'Wczytywanie starszych wiadomości',
    failed: 'Nie udało się wczytać starszych wiadomości',
  },
  newer: {
    load: 'Wczytaj nowsze wiadomości',
    loading: 'Wczytywanie nowszych wiadomości',
    failed: 'Nie udało się wczytać nowszych wiadomości',
  },
  gap: {
    missing: 'Tu brakuje wiadomości',
    load: 'Wczytaj',
    loading: 'Wczytuję…',
    failed: 'Nie udało się wczytać brakujących wiadomości',
  },
  beginning: 'Początek rozmowy',
  retry: 'Spróbuj ponownie',
  loading: 'Wczytywanie rozmowy',
  loadFailed: 'Nie udało się wczytać rozmowy',
  empty: words('Nie ma jeszcze wiadomości', 'Pojawią się tutaj, gdy tylko ktoś coś napisze.'),
  connection: {
    reconnecting: 'Ponowne łączenie… Nowe wiadomości mogą się opóźnić.',
    ended: 'Połączenie zakończone. Nowe wiadomości już się nie pojawią.',
  },
  unread: 'Nowe',
  chapter: {
    past: 'Wcześniejszy czat',
    current: 'Bieżący czat',
    channel: 'Czat',
    messages: (count, isWhole, formats) =>
      isWhole
        ? `${formats.number(count)} ${plural(count, { one: 'wiadomość', other: 'wiadomości' })}`
        : `${formats.number(count)}+ wiadomości`,
    navigation: 'Przechodzenie między czatami',
    older: 'Starszy czat',
    newer: 'Nowszy czat',
  },
  jumpToLatest: 'Przejdź do najnowszej wiadomości',
  newMessages,
  typing: (names, formats) =>
    names.length > 3 ? 'Kilka osób pisze' : `${formats.list(names)} ${names.length === 1 ? 'pisze' : 'piszą'}`,
  messageFrom: (name, text) => `${name}: ${text}`,
  messagesFrom: (count, name, formats) => `${name}: ${newMessages(count, formats)}`,
  fileFrom: (name, file) => `${name} przesyła plik: ${file}`,
  template: {
    chosen: 'Wybrano',
    sending: 'Wysyłanie…',
    confirmTime: 'Wybierz ten termin',
    timeZone: (zone) => `Strefa czasowa: ${zone}`,
    location: 'Miejsce:',
    otherTimes: 'Inne terminy',
    cards: 'Karty',
    card: (number, count, formats) => `${formats.number(number)} z ${formats.number(count)}`,
    previousCard: 'Poprzednia karta',
    nextCard: 'Następna karta',
    actions: 'Odpowiedzi',
    untitled: {
      'list-picker': 'Wybierz jedną z opcji',
      panel: 'Wybierz jedną z opcji',
      'quick-reply': 'Wybierz jedną z opcji',
      'time-picker': 'Wybierz termin',
      carousel: 'Wybierz jedną z opcji',
      view: 'Formularz',
    },
    spoken: (title, options, formats) =>
      options === 0
        ? title
        : `${title}. ${formats.number(options)} ${plural(options, { one: 'opcja', few: 'opcje', other: 'opcji' })}`,
  },
  analysis: {
    title: 'Analiza kontaktu',
    summary: 'Podsumowanie',
    sentiment: 'Nastrój',
    categories: 'Kategorie',
    issues: 'Problemy',
    outcomes: 'Wyniki',
    actions: 'Do wykonania',
    found: 'Znalezione w tej wiadomości',
    course: (name, counts, formats) => {
      const parts = occurring(counts).map((sentiment) => `${felt[sentiment]}: ${formats.number(counts[sentiment])}`);
      return `${name} – ${formats.list(parts)}`;
    },
    shift: (begin, end) => `Ocena od ${begin} na początku do ${end} na końcu, w skali od -5 do 5`,
    notLoaded: 'W wiadomości, która nie została wczytana',
  },
  sentiments: { positive: 'Pozytywny', neutral: 'Neutralny', negative: 'Negatywny', mixed: 'Mieszany' },
  points: { issue: 'Problem', outcome: 'Wynik', action: 'Do wykonania', category: 'Kategoria' },
  rowFailed: 'Nie można wyświetlić tej wiadomości',
  noText: 'Wiadomość bez tekstu',
  cutShort: 'Ta wiadomość jest bardzo długa. Wyświetlono tylko jej początek.',
  showWhole: 'Pokaż całość',
  streaming: 'Pisanie trwa…',
  showMore: 'Pokaż więcej',
  showLess: 'Pokaż mniej',
  opensInNewTab: (site) => `Otwiera ${site} w nowej karcie`,
  table: 'Tabela',
  taskDone: 'Wykonane',
  taskOpen: 'Niewykonane',
  redacted: 'Ukryte',
};
