import { germanEvents } from '../events/de.ts';
import type { Labels } from '../labels.ts';
import { occurring, words } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('de');
const felt = { positive: 'positiv', neutral: 'neutral', mixed: 'gemischt', negative: 'negativ' };

/** The words in German. */
export const german: Labels = {
  language: 'de',
  transcript: 'Unterhaltung',
  feedKeys: 'Mit „Bild auf“ und „Bild ab“ von Nachricht zu Nachricht wechseln',
  entryName: (parts) => parts.join(', '),
  sentences: (parts) => parts.join('. '),
  roles: {
    AGENT: 'Kundenservice',
    CUSTOMER: 'Kunde',
    SYSTEM: 'Systemnachricht',
    BOT: 'Assistent',
    CUSTOM_BOT: 'Assistent',
    SUPERVISOR: 'Teamleitung',
    UNKNOWN: 'Teilnehmer',
  },
  you: 'Sie',
  ...germanEvents,
  redactedName: '(Name entfernt)',
  errors: {
    denied: words(
      'Sie haben keinen Zugriff mehr',
      'Der Chat ist beendet oder Ihr Zugriff ist abgelaufen. Starten Sie einen neuen Chat, um fortzufahren.',
    ),
    invalid: words(
      'Die Anfrage wurde nicht angenommen',
      'Laden Sie die Seite neu. Hilft das nicht, wenden Sie sich an den Support.',
    ),
    throttled: words('Gerade gibt es zu viele Anfragen', 'Warten Sie einen Moment und versuchen Sie es dann erneut.'),
    service: words('Der Chatdienst hat ein Problem', 'Es liegt nicht an Ihnen. Versuchen Sie es gleich noch einmal.'),
    network: words('Sie sind anscheinend offline', 'Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.'),
    timeout: words('Die Antwort hat zu lange gedauert', 'Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.'),
    malformed: words(
      'Die Antwort war nicht lesbar',
      'Etwas zwischen Ihnen und dem Chatdienst hat gestört. Versuchen Sie es erneut.',
    ),
    'empty-pages': words('Bisher nichts gefunden', 'Vielleicht gibt es weiter zurück noch mehr. Weitersuchen?'),
    unavailable: words(
      'Diese Datei ist nicht verfügbar',
      'Sie wurde vielleicht gelöscht oder wird nicht mehr aufbewahrt.',
    ),
  },
  delivery: {
    sending: 'Wird gesendet',
    sent: 'Gesendet',
    delivered: 'Zugestellt',
    read: 'Gelesen',
    failed: 'Nicht zugestellt',
    processing: 'Wird geprüft',
    rejected: 'Nicht zugestellt: von einer Inhaltsprüfung abgelehnt',
  },
  deliveryToCustomer: {
    processing: 'Wird geprüft',
    failed: 'Dem Kunden nicht zugestellt',
    rejected: 'Dem Kunden nicht zugestellt: von einer Inhaltsprüfung abgelehnt',
  },
  unsent: { failed: 'Nicht gesendet', failedText: (text) => `Nicht gesendet: ${text}` },
  recipients: 'Empfänger',
  deliveredTo: (name, time) => `Zugestellt an ${name}, ${time}`,
  readBy: (name, time) => `Gelesen von ${name}, ${time}`,
  timeInZone: (time, zone) => `${time} (${zone})`,
  fileTypes: {
    image: 'Bild',
    pdf: 'PDF-Dokument',
    document: 'Dokument',
    spreadsheet: 'Tabelle',
    presentation: 'Präsentation',
    audio: 'Audiodatei',
    video: 'Video',
    archive: 'Archiv',
    text: 'Textdatei',
    other: 'Datei',
  },
  unnamedFile: 'Datei ohne Namen',
  attachmentStates: {
    scanning: 'Sicherheitsprüfung läuft',
    refused: 'Von der Sicherheitsprüfung abgelehnt',
    unavailable: 'Nicht mehr verfügbar',
  },
  openFile: (name) => `${name} öffnen`,
  openingFile: 'Wird geöffnet …',
  fileLinkReady: 'Bereit: zum Öffnen auswählen',
  fileFailed: 'Diese Datei konnte nicht geöffnet werden',
  imageFailed: 'Dieses Bild konnte nicht angezeigt werden',
  viewer: {
    close: 'Schließen',
    older: 'Vorheriges Bild',
    newer: 'Nächstes Bild',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    zoom: (percent, formats) => `${formats.number(percent)}\u00A0%`,
    fit: 'An Fenster anpassen',
    place: (number, count, formats) => `${formats.number(number)} von ${formats.number(count)}`,
    loading: 'Bild wird geladen',
  },
  older: {
    load: 'Ältere Nachrichten laden',
    loading: 'Ältere Nachrichten werden geladen',
    failed: 'Ältere Nachrichten konnten nicht geladen werden',
  },
  newer: {
    load: 'Neuere Nachrichten laden',
    loading: 'Neuere Nachrichten werden geladen',
    failed: 'Neuere Nachrichten konnten nicht geladen werden',
  },
  gap: {
    missing: 'Hier fehlen Nachrichten',
    load: 'Nachladen',
    loading: 'Wird geladen …',
    failed: 'Die fehlenden Nachrichten konnten nicht geladen werden',
  },
  beginning: 'Beginn der Unterhaltung',
  retry: 'Erneut versuchen',
  loading: 'Unterhaltung wird geladen',
  loadFailed: 'Die Unterhaltung konnte nicht geladen werden',
  empty: words('Noch keine Nachrichten', 'Sobald jemand schreibt, erscheinen die Nachrichten hier.'),
  connection: {
    reconnecting: 'Verbindung wird wiederhergestellt … Neue Nachrichten können sich verspäten.',
    ended: 'Nicht mehr verbunden. Neue Nachrichten erscheinen nicht mehr.',
  },
  unread: 'Neu',
  chapter: {
    past: 'Früherer Chat',
    current: 'Aktueller Chat',
    channel: 'Chat',
    messages: (count, isWhole, formats) =>
      isWhole
        ? `${formats.number(count)} ${plural(count, { one: 'Nachricht', other: 'Nachrichten' })}`
        : `${formats.number(count)}+ Nachrichten`,
    navigation: 'Abschnitte',
    older: 'Älterer Abschnitt',
    newer: 'Neuerer Abschnitt',
  },
  jumpToLatest: 'Zur neuesten Nachricht',
  newMessages: (count, formats) =>
    `${formats.number(count)} ${plural(count, { one: 'neue Nachricht', other: 'neue Nachrichten' })}`,
  typing: (names, formats) =>
    names.length > 3
      ? 'Mehrere Personen schreiben'
      : `${formats.list(names)} ${names.length === 1 ? 'schreibt' : 'schreiben'}`,
  messageFrom: (name, text) => `${name}: ${text}`,
  messagesFrom: (count, name, formats) => `${formats.number(count)} neue Nachrichten von ${name}`,
  fileFrom: (name, file) => `${name} hat eine Datei gesendet: ${file}`,
  template: {
    chosen: 'Ausgewählt',
    sending: 'Wird gesendet …',
    confirmTime: 'Diese Zeit wählen',
    timeZone: (zone) => `Zeiten in ${zone}`,
    location: 'Ort:',
    otherTimes: 'Weitere Zeiten',
    cards: 'Karten',
    card: (number, count, formats) => `${formats.number(number)} von ${formats.number(count)}`,
    previousCard: 'Vorherige Karte',
    nextCard: 'Nächste Karte',
    actions: 'Antworten',
    untitled: {
      'list-picker': 'Bitte auswählen',
      panel: 'Bitte auswählen',
      'quick-reply': 'Bitte auswählen',
      'time-picker': 'Bitte eine Zeit wählen',
      carousel: 'Bitte auswählen',
      view: 'Formular',
    },
    spoken: (title, options, formats) =>
      options === 0
        ? title
        : `${title}. ${formats.number(options)} ${plural(options, { one: 'Auswahlmöglichkeit', other: 'Auswahlmöglichkeiten' })}`,
  },
  analysis: {
    title: 'Kontaktanalyse',
    summary: 'Zusammenfassung',
    sentiment: 'Stimmung',
    categories: 'Kategorien',
    issues: 'Anliegen',
    outcomes: 'Ergebnisse',
    actions: 'Nächste Schritte',
    found: 'In dieser Nachricht gefunden',
    course: (name, counts, formats) => {
      const parts = occurring(counts).map((sentiment) => `${formats.number(counts[sentiment])} ${felt[sentiment]}`);
      return `${name}: ${formats.list(parts)}`;
    },
    shift: (begin, end) => `Wert von ${begin} am Anfang zu ${end} am Ende, zwischen -5 und 5`,
    notLoaded: 'In einer Nachricht, die nicht geladen ist',
  },
  sentiments: { positive: 'Positiv', neutral: 'Neutral', negative: 'Negativ', mixed: 'Gemischt' },
  points: { issue: 'Anliegen', outcome: 'Ergebnis', action: 'Nächster Schritt', category: 'Kategorie' },
  rowFailed: 'Diese Nachricht kann nicht angezeigt werden',
  noText: 'Nachricht ohne Text',
  cutShort: 'Diese Nachricht ist sehr lang. Nur ihr Anfang wird angezeigt.',
  showWhole: 'Alles anzeigen',
  streaming: 'Schreibt noch …',
  showMore: 'Mehr anzeigen',
  showLess: 'Weniger anzeigen',
  opensInNewTab: (site) => `Öffnet ${site} in einem neuen Tab`,
  table: 'Tabelle',
  taskDone: 'Erledigt',
  taskOpen: 'Nicht erledigt',
  redacted: 'Unkenntlich gemacht',
};
