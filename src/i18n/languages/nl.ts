import { dutchEvents } from '../events/nl.ts';
import type { Labels } from '../labels.ts';
import { occurring, words } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('nl');
const felt = { positive: 'positief', neutral: 'neutraal', mixed: 'gemengd', negative: 'negatief' };

/** The words in Dutch. */
export const dutch: Labels = {
  language: 'nl',
  transcript: 'Gesprek',
  feedKeys: 'Ga met Page Up en Page Down van bericht naar bericht',
  entryName: (parts) => parts.join(', '),
  sentences: (parts) => parts.join('. '),
  roles: {
    AGENT: 'Medewerker',
    CUSTOMER: 'Klant',
    SYSTEM: 'Systeembericht',
    BOT: 'Assistent',
    CUSTOM_BOT: 'Assistent',
    SUPERVISOR: 'Teamleider',
    UNKNOWN: 'Deelnemer',
  },
  you: 'Jij',
  ...dutchEvents,
  redactedName: '(naam verwijderd)',
  errors: {
    denied: words(
      'Je hebt geen toegang meer',
      'De chat is beëindigd of je toegang is verlopen. Start een nieuwe chat om door te gaan.',
    ),
    invalid: words(
      'Het verzoek is niet geaccepteerd',
      'Laad de pagina opnieuw. Helpt dat niet, meld het dan bij support.',
    ),
    throttled: words('Er zijn nu te veel verzoeken', 'Wacht even en probeer het dan opnieuw.'),
    service: words('De chatdienst heeft een probleem', 'Het ligt niet aan jou. Probeer het zo nog eens.'),
    network: words('Je lijkt offline te zijn', 'Controleer je verbinding en probeer het dan opnieuw.'),
    timeout: words('Het antwoord duurde te lang', 'Controleer je verbinding en probeer het dan opnieuw.'),
    malformed: words(
      'Het antwoord kon niet worden gelezen',
      'Er zat iets in de weg tussen jou en de chatdienst. Probeer het opnieuw.',
    ),
    'empty-pages': words('Tot nu toe niets gevonden', 'Verder terug is er misschien meer. Verder zoeken?'),
    unavailable: words('Dit bestand is niet beschikbaar', 'Het is misschien verwijderd of wordt niet meer bewaard.'),
  },
  delivery: {
    sending: 'Wordt verzonden',
    sent: 'Verzonden',
    delivered: 'Bezorgd',
    read: 'Gelezen',
    failed: 'Niet bezorgd',
    processing: 'Wordt gecontroleerd',
    rejected: 'Niet bezorgd: geweigerd door een inhoudscontrole',
  },
  deliveryToCustomer: {
    processing: 'Wordt gecontroleerd',
    failed: 'Niet bezorgd bij de klant',
    rejected: 'Niet bezorgd bij de klant: geweigerd door een inhoudscontrole',
  },
  unsent: { failed: 'Niet verzonden', failedText: (text) => `Niet verzonden: ${text}` },
  recipients: 'Ontvangers',
  deliveredTo: (name, time) => `Bezorgd bij ${name}, ${time}`,
  readBy: (name, time) => `Gelezen door ${name}, ${time}`,
  timeInZone: (time, zone) => `${time} (${zone})`,
  fileTypes: {
    image: 'Afbeelding',
    pdf: 'Pdf-document',
    document: 'Document',
    spreadsheet: 'Spreadsheet',
    presentation: 'Presentatie',
    audio: 'Audiobestand',
    video: 'Video',
    archive: 'Archief',
    text: 'Tekstbestand',
    other: 'Bestand',
  },
  unnamedFile: 'Bestand zonder naam',
  attachmentStates: {
    scanning: 'Veiligheidscontrole bezig',
    refused: 'Geweigerd door de veiligheidscontrole',
    unavailable: 'Niet meer beschikbaar',
  },
  openFile: (name) => `${name} openen`,
  openingFile: 'Openen…',
  fileLinkReady: 'Klaar: selecteer om te openen',
  fileFailed: 'Dit bestand kon niet worden geopend',
  imageFailed: 'Deze afbeelding kon niet worden getoond',
  viewer: {
    close: 'Sluiten',
    older: 'Vorige afbeelding',
    newer: 'Volgende afbeelding',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    zoom: (percent, formats) => `${formats.number(percent)}%`,
    fit: 'Passend in venster',
    place: (number, count, formats) => `${formats.number(number)} van ${formats.number(count)}`,
    loading: 'Afbeelding wordt geladen',
  },
  older: {
    load: 'Oudere berichten laden',
    loading: 'Oudere berichten worden geladen',
    failed: 'Oudere berichten konden niet worden geladen',
  },
  newer: {
    load: 'Nieuwere berichten laden',
    loading: 'Nieuwere berichten worden geladen',
    failed: 'Nieuwere berichten konden niet worden geladen',
  },
  gap: {
    missing: 'Hier ontbreken berichten',
    load: 'Laden',
    loading: 'Laden…',
    failed: 'De ontbrekende berichten konden niet worden geladen',
  },
  beginning: 'Begin van het gesprek',
  retry: 'Opnieuw proberen',
  loading: 'Gesprek wordt geladen',
  loadFailed: 'Het gesprek kon niet worden geladen',
  empty: words('Nog geen berichten', 'Berichten verschijnen hier zodra iemand schrijft.'),
  connection: {
    reconnecting: 'Opnieuw verbinden… Nieuwe berichten kunnen later komen.',
    ended: 'Niet meer verbonden. Nieuwe berichten verschijnen niet meer.',
  },
  unread: 'Nieuw',
  chapter: {
    past: 'Eerdere chat',
    current: 'Huidige chat',
    channel: 'Chat',
    messages: (count, isWhole, formats) =>
      isWhole
        ? `${formats.number(count)} ${plural(count, { one: 'bericht', other: 'berichten' })}`
        : `${formats.number(count)}+ berichten`,
    navigation: 'Onderdelen',
    older: 'Ouder onderdeel',
    newer: 'Nieuwer onderdeel',
  },
  jumpToLatest: 'Naar het nieuwste bericht',
  newMessages: (count, formats) =>
    `${formats.number(count)} ${plural(count, { one: 'nieuw bericht', other: 'nieuwe berichten' })}`,
  typing: (names, formats) =>
    names.length > 3
      ? 'Meerdere mensen zijn aan het typen'
      : `${formats.list(names)} ${names.length === 1 ? 'is' : 'zijn'} aan het typen`,
  messageFrom: (name, text) => `${name}: ${text}`,
  messagesFrom: (count, name, formats) => `${formats.number(count)} nieuwe berichten van ${name}`,
  fileFrom: (name, file) => `${name} heeft een bestand gestuurd: ${file}`,
  template: {
    chosen: 'Gekozen',
    sending: 'Verzenden…',
    confirmTime: 'Dit tijdstip kiezen',
    timeZone: (zone) => `Tijden in ${zone}`,
    location: 'Plaats:',
    otherTimes: 'Andere tijden',
    cards: 'Kaarten',
    card: (number, count, formats) => `${formats.number(number)} van ${formats.number(count)}`,
    previousCard: 'Vorige kaart',
    nextCard: 'Volgende kaart',
    actions: 'Antwoorden',
    untitled: {
      'list-picker': 'Maak een keuze',
      panel: 'Maak een keuze',
      'quick-reply': 'Maak een keuze',
      'time-picker': 'Kies een tijdstip',
      carousel: 'Maak een keuze',
      view: 'Formulier',
    },
    spoken: (title, options, formats) =>
      options === 0
        ? title
        : `${title}. ${formats.number(options)} ${plural(options, { one: 'optie', other: 'opties' })}`,
  },
  analysis: {
    title: 'Contactanalyse',
    summary: 'Samenvatting',
    sentiment: 'Stemming',
    categories: 'Categorieën',
    issues: 'Contactredenen',
    outcomes: 'Resultaten',
    actions: 'Actiepunten',
    found: 'Gevonden in dit bericht',
    course: (name, counts, formats) => {
      const parts = occurring(counts).map((sentiment) => `${formats.number(counts[sentiment])} ${felt[sentiment]}`);
      return `${name}: ${formats.list(parts)}`;
    },
    shift: (begin, end) => `Score van ${begin} aan het begin naar ${end} aan het einde, tussen -5 en 5`,
    notLoaded: 'In een bericht dat niet is geladen',
  },
  sentiments: { positive: 'Positief', neutral: 'Neutraal', negative: 'Negatief', mixed: 'Gemengd' },
  points: { issue: 'Contactreden', outcome: 'Resultaat', action: 'Actiepunt', category: 'Categorie' },
  rowFailed: 'Dit bericht kan niet worden getoond',
  noText: 'Bericht zonder tekst',
  cutShort: 'Dit bericht is erg lang. Alleen het begin wordt getoond.',
  showWhole: 'Alles tonen',
  streaming: 'Schrijft nog…',
  showMore: 'Meer tonen',
  showLess: 'Minder tonen',
  opensInNewTab: (site) => `Opent ${site} in een nieuw tabblad`,
  table: 'Tabel',
  taskDone: 'Gedaan',
  taskOpen: 'Niet gedaan',
  redacted: 'Onleesbaar gemaakt',
};
