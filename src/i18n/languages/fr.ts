import { frenchEvents } from '../events/fr.ts';
import type { Labels } from '../labels.ts';
import { occurring, words } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('fr');
const felt = {
  positive: { one: 'positif', other: 'positifs' },
  neutral: { one: 'neutre', other: 'neutres' },
  mixed: { one: 'mitigé', other: 'mitigés' },
  negative: { one: 'négatif', other: 'négatifs' },
};

/** The words in French. A colon has a space before it that does not break. */
export const french: Labels = {
  language: 'fr',
  transcript: 'Conversation',
  feedKeys: 'Page précédente et Page suivante passent d’un message à l’autre',
  entryName: (parts) => parts.join(', '),
  sentences: (parts) => parts.join('. '),
  roles: {
    AGENT: 'Service client',
    CUSTOMER: 'Client',
    SYSTEM: 'Message système',
    BOT: 'Assistant virtuel',
    CUSTOM_BOT: 'Assistant virtuel',
    SUPERVISOR: 'Responsable',
    UNKNOWN: 'Participant',
  },
  you: 'Vous',
  ...frenchEvents,
  redactedName: '(nom supprimé)',
  errors: {
    denied: words(
      'Vous n’avez plus accès à ce chat',
      'Le chat est terminé ou votre accès a expiré. Commencez un nouveau chat pour continuer.',
    ),
    invalid: words(
      'La demande n’a pas été acceptée',
      'Rechargez la page. Si cela ne suffit pas, contactez le support.',
    ),
    throttled: words('Trop de demandes en ce moment', 'Patientez un instant, puis réessayez.'),
    service: words('Le service de chat rencontre un problème', 'Vous n’y êtes pour rien. Réessayez dans un instant.'),
    network: words('Vous semblez être hors ligne', 'Vérifiez votre connexion, puis réessayez.'),
    timeout: words('La réponse a mis trop de temps', 'Vérifiez votre connexion, puis réessayez.'),
    malformed: words(
      'La réponse n’a pas pu être lue',
      'Quelque chose s’est interposé entre vous et le service de chat. Réessayez.',
    ),
    'empty-pages': words('Rien trouvé pour l’instant', 'Il y a peut-être des messages plus anciens. Continuer\u00A0?'),
    unavailable: words('Ce fichier n’est pas disponible', 'Il a peut-être été supprimé ou n’est plus conservé.'),
  },
  delivery: {
    sending: 'Envoi en cours',
    sent: 'Envoyé',
    delivered: 'Distribué',
    read: 'Lu',
    failed: 'Non distribué',
    processing: 'Vérification en cours',
    rejected: 'Non distribué\u00A0: refusé par un contrôle du contenu',
  },
  deliveryToCustomer: {
    processing: 'Vérification en cours',
    failed: 'Non distribué au client',
    rejected: 'Non distribué au client\u00A0: refusé par un contrôle du contenu',
  },
  unsent: { failed: 'Non envoyé', failedText: (text) => `Non envoyé\u00A0: ${text}` },
  recipients: 'Destinataires',
  deliveredTo: (name, time) => `Distribué à ${name}, ${time}`,
  readBy: (name, time) => `Lu par ${name}, ${time}`,
  timeInZone: (time, zone) => `${time} (${zone})`,
  fileTypes: {
    image: 'Image',
    pdf: 'Document PDF',
    document: 'Document',
    spreadsheet: 'Feuille de calcul',
    presentation: 'Présentation',
    audio: 'Fichier audio',
    video: 'Vidéo',
    archive: 'Archive',
    text: 'Fichier texte',
    other: 'Fichier',
  },
  unnamedFile: 'Fichier sans nom',
  attachmentStates: {
    scanning: 'Contrôle de sécurité en cours',
    refused: 'Refusé par le contrôle de sécurité',
    unavailable: 'N’est plus disponible',
  },
  openFile: (name) => `Ouvrir ${name}`,
  openingFile: 'Ouverture…',
  fileLinkReady: 'Prêt\u00A0: sélectionnez pour ouvrir',
  fileFailed: 'Impossible d’ouvrir ce fichier',
  imageFailed: 'Impossible d’afficher cette image',
  viewer: {
    close: 'Fermer',
    older: 'Image précédente',
    newer: 'Image suivante',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoom: (percent, formats) => `${formats.number(percent)}\u00A0%`,
    fit: 'Ajuster à la fenêtre',
    place: (number, count, formats) => `${formats.number(number)} sur ${formats.number(count)}`,
    loading: 'Chargement de l’image',
  },
  older: {
    load: 'Charger les messages plus anciens',
    loading: 'Chargement des messages plus anciens',
    failed: 'Impossible de charger les messages plus anciens',
  },
  newer: {
    load: 'Charger les messages plus récents',
    loading: 'Chargement des messages plus récents',
    failed: 'Impossible de charger les messages plus récents',
  },
  gap: {
    missing: 'Il manque des messages ici',
    load: 'Les charger',
    loading: 'Chargement…',
    failed: 'Impossible de charger les messages manquants',
  },
  beginning: 'Début de la conversation',
  retry: 'Réessayer',
  loading: 'Chargement de la conversation',
  loadFailed: 'Impossible de charger la conversation',
  empty: words('Aucun message pour l’instant', 'Les messages apparaîtront ici dès que quelqu’un écrira.'),
  connection: {
    reconnecting: 'Reconnexion… Les nouveaux messages peuvent tarder.',
    ended: 'Connexion terminée. Les nouveaux messages n’apparaîtront plus.',
  },
  unread: 'Nouveaux',
  chapter: {
    past: 'Chat précédent',
    current: 'Chat en cours',
    channel: 'Chat',
    messages: (count, isWhole, formats) =>
      isWhole
        ? `${formats.number(count)} ${plural(count, { one: 'message', other: 'messages' })}`
        : `${formats.number(count)}+ messages`,
    navigation: 'Sections',
    older: 'Section précédente',
    newer: 'Section suivante',
  },
  jumpToLatest: 'Aller au plus récent',
  newMessages: (count, formats) =>
    `${formats.number(count)} ${plural(count, { one: 'nouveau message', other: 'nouveaux messages' })}`,
  typing: (names, formats) =>
    names.length > 3
      ? 'Plusieurs personnes écrivent'
      : `${formats.list(names)} ${names.length === 1 ? 'écrit' : 'écrivent'}`,
  messageFrom: (name, text) => `${name}\u00A0: ${text}`,
  messagesFrom: (count, name, formats) => `${name}\u00A0: ${formats.number(count)} nouveaux messages`,
  fileFrom: (name, file) => `${name} a envoyé un fichier\u00A0: ${file}`,
  template: {
    chosen: 'Choisi',
    sending: 'Envoi…',
    confirmTime: 'Choisir cet horaire',
    timeZone: (zone) => `Horaires en ${zone}`,
    location: 'Lieu\u00A0:',
    otherTimes: 'Autres horaires',
    cards: 'Cartes',
    card: (number, count, formats) => `${formats.number(number)} sur ${formats.number(count)}`,
    previousCard: 'Carte précédente',
    nextCard: 'Carte suivante',
    actions: 'Réponses',
    untitled: {
      'list-picker': 'Faites un choix',
      panel: 'Faites un choix',
      'quick-reply': 'Faites un choix',
      'time-picker': 'Choisissez un horaire',
      carousel: 'Faites un choix',
      view: 'Formulaire',
    },
    spoken: (title, options, formats) =>
      options === 0
        ? title
        : `${title}. ${formats.number(options)} ${plural(options, { one: 'option', other: 'options' })}`,
  },
  analysis: {
    title: 'Analyse du contact',
    summary: 'Résumé',
    sentiment: 'Sentiment',
    categories: 'Catégories',
    issues: 'Motifs de contact',
    outcomes: 'Résultats',
    actions: 'Actions à mener',
    found: 'Relevé dans ce message',
    course: (name, counts, formats) => {
      const parts = occurring(counts).map(
        (sentiment) => `${formats.number(counts[sentiment])} ${plural(counts[sentiment], felt[sentiment])}`,
      );
      return `${name}\u00A0: ${formats.list(parts)}`;
    },
    shift: (begin, end) => `Score de ${begin} au début à ${end} à la fin, entre -5 et 5`,
    notLoaded: 'Dans un message qui n’est pas chargé',
  },
  sentiments: { positive: 'Positif', neutral: 'Neutre', negative: 'Négatif', mixed: 'Mitigé' },
  points: { issue: 'Motif de contact', outcome: 'Résultat', action: 'Action à mener', category: 'Catégorie' },
  rowFailed: 'Ce message ne peut pas être affiché',
  noText: 'Message sans texte',
  cutShort: 'Ce message est très long\u00A0: seul son début est affiché.',
  showWhole: 'Tout afficher',
  streaming: 'Écriture en cours…',
  showMore: 'Afficher plus',
  showLess: 'Afficher moins',
  opensInNewTab: (site) => `Ouvre ${site} dans un nouvel onglet`,
  table: 'Tableau',
  taskDone: 'Terminée',
  taskOpen: 'À faire',
  redacted: 'Contenu masqué',
};
