import { italianEvents } from '../events/it.ts';
import type { Labels } from '../labels.ts';
import { occurring, words } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('it');
const felt = {
  positive: { one: 'positivo', other: 'positivi' },
  neutral: { one: 'neutro', other: 'neutri' },
  mixed: { one: 'misto', other: 'misti' },
  negative: { one: 'negativo', other: 'negativi' },
};

/** The words in Italian. */
export const italian: Labels = {
  language: 'it',
  transcript: 'Conversazione',
  feedKeys: 'Usa Pag su e Pag giù per passare da un messaggio all’altro',
  entryName: (parts) => parts.join(', '),
  sentences: (parts) => parts.join('. '),
  roles: {
    AGENT: 'Operatore',
    CUSTOMER: 'Cliente',
    SYSTEM: 'Messaggio di sistema',
    BOT: 'Assistente',
    CUSTOM_BOT: 'Assistente',
    SUPERVISOR: 'Supervisore',
    UNKNOWN: 'Partecipante',
  },
  you: 'Tu',
  ...italianEvents,
  redactedName: '(nome rimosso)',
  errors: {
    denied: words(
      'Non hai più accesso',
      'La chat è terminata o il tuo accesso è scaduto. Avvia una nuova chat per continuare.',
    ),
    invalid: words('La richiesta non è stata accettata', 'Ricarica la pagina. Se non basta, contatta l’assistenza.'),
    throttled: words('Troppe richieste in questo momento', 'Attendi un momento, poi riprova.'),
    service: words('Il servizio di chat ha un problema', 'Non dipende da te. Riprova tra un momento.'),
    network: words('Sembra che tu sia offline', 'Controlla la connessione, poi riprova.'),
    timeout: words('La risposta ha richiesto troppo tempo', 'Controlla la connessione, poi riprova.'),
    malformed: words(
      'Non è stato possibile leggere la risposta',
      'Qualcosa si è frapposto tra te e il servizio di chat. Riprova.',
    ),
    'empty-pages': words('Finora non è stato trovato nulla', 'Più indietro potrebbe esserci altro. Continuare?'),
    unavailable: words('Questo file non è disponibile', 'Potrebbe essere stato eliminato o non essere più conservato.'),
  },
  delivery: {
    sending: 'Invio in corso',
    sent: 'Inviato',
    delivered: 'Consegnato',
    read: 'Letto',
    failed: 'Non consegnato',
    processing: 'In fase di verifica',
    rejected: 'Non consegnato: rifiutato da un controllo dei contenuti',
  },
  deliveryToCustomer: {
    processing: 'In fase di verifica',
    failed: 'Non consegnato al cliente',
    rejected: 'Non consegnato al cliente: rifiutato da un controllo dei contenuti',
  },
  unsent: { failed: 'Non inviato', failedText: (text) => `Non inviato: ${text}` },
  recipients: 'Destinatari',
  deliveredTo: (name, time) => `Consegnato a ${name}, ${time}`,
  readBy: (name, time) => `Letto da ${name}, ${time}`,
  timeInZone: (time, zone) => `${time} (${zone})`,
  fileTypes: {
    image: 'Immagine',
    pdf: 'Documento PDF',
    document: 'Documento',
    spreadsheet: 'Foglio di calcolo',
    presentation: 'Presentazione',
    audio: 'File audio',
    video: 'Video',
    archive: 'Archivio',
    text: 'File di testo',
    other: 'File',
  },
  unnamedFile: 'File senza nome',
  attachmentStates: {
    scanning: 'Controllo di sicurezza in corso',
    refused: 'Rifiutato dal controllo di sicurezza',
    unavailable: 'Non più disponibile',
  },
  openFile: (name) => `Apri ${name}`,
  openingFile: 'Apertura in corso…',
  fileLinkReady: 'Pronto: seleziona per aprire',
  fileFailed: 'Impossibile aprire questo file',
  imageFailed: 'Impossibile mostrare questa immagine',
  viewer: {
    close: 'Chiudi',
    older: 'Immagine precedente',
    newer: 'Immagine successiva',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Riduci',
    zoom: (percent, formats) => `${formats.number(percent)}%`,
    fit: 'Adatta alla finestra',
    place: (number, count, formats) => `${formats.number(number)} di ${formats.number(count)}`,
    loading: 'Caricamento dell’immagine',
  },
  older: {
    load: 'Carica messaggi precedenti',
    loading: 'Caricamento dei messaggi precedenti',
    failed: 'Impossibile caricare i messaggi precedenti',
  },
  newer: {
    load: 'Carica messaggi più recenti',
    loading: 'Caricamento dei messaggi più recenti',
    failed: 'Impossibile caricare i messaggi più recenti',
  },
  gap: {
    missing: 'Qui mancano dei messaggi',
    load: 'Caricali',
    loading: 'Caricamento…',
    failed: 'Impossibile caricare i messaggi mancanti',
  },
  beginning: 'Inizio della conversazione',
  retry: 'Riprova',
  loading: 'Caricamento della conversazione',
  loadFailed: 'Impossibile caricare la conversazione',
  empty: words('Ancora nessun messaggio', 'I messaggi appariranno qui non appena qualcuno scriverà.'),
  connection: {
    reconnecting: 'Riconnessione… I nuovi messaggi potrebbero arrivare in ritardo.',
    ended: 'Connessione terminata. I nuovi messaggi non appariranno più.',
  },
  unread: 'Nuovi',
  chapter: {
    past: 'Chat precedente',
    current: 'Chat attuale',
    channel: 'Chat',
    messages: (count, isWhole, formats) =>
      isWhole
        ? `${formats.number(count)} ${plural(count, { one: 'messaggio', other: 'messaggi' })}`
        : `${formats.number(count)}+ messaggi`,
    navigation: 'Sezioni',
    older: 'Sezione precedente',
    newer: 'Sezione successiva',
  },
  jumpToLatest: 'Vai al più recente',
  newMessages: (count, formats) =>
    `${formats.number(count)} ${plural(count, { one: 'nuovo messaggio', other: 'nuovi messaggi' })}`,
  typing: (names, formats) =>
    names.length > 3
      ? 'Più persone stanno scrivendo'
      : `${formats.list(names)} ${names.length === 1 ? 'sta' : 'stanno'} scrivendo`,
  messageFrom: (name, text) => `${name}: ${text}`,
  messagesFrom: (count, name, formats) => `${formats.number(count)} nuovi messaggi da ${name}`,
  fileFrom: (name, file) => `${name} ha inviato un file: ${file}`,
  template: {
    chosen: 'Scelto',
    sending: 'Invio…',
    confirmTime: 'Scegli questo orario',
    timeZone: (zone) => `Orari in ${zone}`,
    location: 'Luogo:',
    otherTimes: 'Altri orari',
    cards: 'Schede',
    card: (number, count, formats) => `${formats.number(number)} di ${formats.number(count)}`,
    previousCard: 'Scheda precedente',
    nextCard: 'Scheda successiva',
    actions: 'Risposte',
    untitled: {
      'list-picker': 'Scegli un’opzione',
      panel: 'Scegli un’opzione',
      'quick-reply': 'Scegli un’opzione',
      'time-picker': 'Scegli un orario',
      carousel: 'Scegli un’opzione',
      view: 'Modulo',
    },
    spoken: (title, options, formats) =>
      options === 0
        ? title
        : `${title}. ${formats.number(options)} ${plural(options, { one: 'opzione', other: 'opzioni' })}`,
  },
  analysis: {
    title: 'Analisi del contatto',
    summary: 'Riepilogo',
    sentiment: 'Stato d’animo',
    categories: 'Categorie',
    issues: 'Motivi del contatto',
    outcomes: 'Esiti',
    actions: 'Azioni da svolgere',
    found: 'Rilevato in questo messaggio',
    course: (name, counts, formats) => {
      const parts = occurring(counts).map(
        (sentiment) => `${formats.number(counts[sentiment])} ${plural(counts[sentiment], felt[sentiment])}`,
      );
      return `${name}: ${formats.list(parts)}`;
    },
    shift: (begin, end) => `Punteggio da ${begin} all’inizio a ${end} alla fine, tra -5 e 5`,
    notLoaded: 'In un messaggio non caricato',
  },
  sentiments: { positive: 'Positivo', neutral: 'Neutro', negative: 'Negativo', mixed: 'Misto' },
  points: { issue: 'Motivo del contatto', outcome: 'Esito', action: 'Azione da svolgere', category: 'Categoria' },
  rowFailed: 'Questo messaggio non può essere mostrato',
  noText: 'Messaggio senza testo',
  cutShort: 'Questo messaggio è molto lungo e ne viene mostrato solo l’inizio.',
  showWhole: 'Mostra tutto',
  streaming: 'Sta ancora scrivendo…',
  showMore: 'Mostra altro',
  showLess: 'Mostra meno',
  opensInNewTab: (site) => `Apre ${site} in una nuova scheda`,
  table: 'Tabella',
  taskDone: 'Completata',
  taskOpen: 'Da completare',
  redacted: 'Contenuto oscurato',
};
