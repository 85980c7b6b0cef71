import type { ErrorWords, Labels, Subject } from './labels.ts';

const about =
  (own: string, other: (name: string) => string) =>
  (subject: Subject): string =>
    subject.own ? own : other(subject.name);

const always = (sentence: string) => (): string => sentence;

const words = (title: string, advice: string): ErrorWords => ({ title, advice });

/** The words that are used where an app gives none. */
export const english: Labels = {
  language: 'en',
  transcript: 'Conversation',
  feedKeys: 'Page Up and Page Down move from message to message',
  entryName: (parts) => parts.join(', '),
  roles: {
    AGENT: 'Agent',
    CUSTOMER: 'Customer',
    SYSTEM: 'System message',
    BOT: 'Assistant',
    CUSTOM_BOT: 'Assistant',
    SUPERVISOR: 'Supervisor',
    UNKNOWN: 'Participant',
  },
  you: 'You',
  events: {
    'participant-joined': about('You joined the chat', (name) => `${name} joined the chat`),
    'participant-left': about('You left the chat', (name) => `${name} left the chat`),
    'participant-invited': about('You were invited to the chat', (name) => `${name} was invited to the chat`),
    'participant-idle': about('You have been idle for a while', (name) => `${name} has been idle for a while`),
    'participant-returned': about('You are back in the chat', (name) => `${name} is back in the chat`),
    'participant-disconnected': about(
      'You were disconnected because nothing was sent for a while',
      (name) => `${name} was disconnected because nothing was sent for a while`,
    ),
    'participant-active': about('You are active', (name) => `${name} is active`),
    'participant-inactive': about('You are away', (name) => `${name} is away`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `You are now called ${name} in this chat`;
      return formerName ? `${formerName} is now called ${name}` : `${name} has a new name in this chat`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'You transferred the chat';
      return isNamed ? `${name} transferred the chat` : 'The chat was transferred';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'Your transfer of the chat did not go through';
      return isNamed ? `${name} tried to transfer the chat: it did not go through` : 'The transfer did not go through';
    },
    'chat-ended': always('The chat has ended'),
    'chat-resumed': always('The chat was resumed'),
    'authentication-initiated': always('Sign-in requested'),
    'authentication-succeeded': always('Sign-in succeeded'),
    'authentication-failed': always('Sign-in failed'),
    'authentication-timeout': always('Sign-in took too long'),
    'authentication-expired': always('The sign-in request expired'),
    'authentication-cancelled': always('Sign-in was cancelled'),
    'workflow-cancelled': always('The request was cancelled'),
  },
  shortEvents: {
    'participant-joined': about('You joined', (name) => `${name} joined`),
    'participant-left': about('You left', (name) => `${name} left`),
    'participant-invited': about('You were invited', (name) => `${name} was invited`),
    'transfer-succeeded': always('Chat transferred'),
    'transfer-failed': always('Transfer failed'),
  },
  moreEvents: (count, formats) => `${formats.number(count)} more`,
  redactedName: '(name removed)',
  errors: {
    denied: words(
      'You no longer have access',
      'The chat has ended or your access has expired. Start a new chat to continue.',
    ),
    invalid: words('The request was not accepted', 'Reload the page. If that does not help, tell support.'),
    throttled: words('Too many requests right now', 'Wait a moment, then try again.'),
    service: words('The chat service has a problem', 'It is not your fault. Try again in a moment.'),
    network: words('You seem to be offline', 'Check your connection, then try again.'),
    timeout: words('The answer took too long', 'Check your connection, then try again.'),
    malformed: words(
      'The answer could not be read',
      'Something between you and the chat service got in the way. Try again.',
    ),
    'empty-pages': words('Nothing found so far', 'There may be more further back. Continue looking?'),
    unavailable: words('This file is not available', 'It may have been deleted or is no longer kept.'),
  },
  delivery: {
    sending: 'Sending',
    sent: 'Sent',
    delivered: 'Delivered',
    read: 'Read',
    failed: 'Not delivered',
    processing: 'Being checked',
    rejected: 'Not delivered: refused by a content check',
  },
  deliveryToCustomer: {
    processing: 'Being checked',
    failed: 'Not delivered to the customer',
    rejected: 'Not delivered to the customer: refused by a content check',
  },
  unsent: { failed: 'Not sent', failedText: (text) => `Not sent: ${text}` },
  recipients: 'Recipients',
  deliveredTo: (name, time) => `Delivered to ${name}, ${time}`,
  readBy: (name, time) => `Read by ${name}, ${time}`,
  timeInZone: (time, zone) => `${time} (${zone})`,
  fileTypes: {
    image: 'Image',
    pdf: 'PDF document',
    document: 'Document',
    spreadsheet: 'Spreadsheet',
    presentation: 'Presentation',
    audio: 'Audio',
    video: 'Video',
    archive: 'Archive',
    text: 'Text file',
    other: 'File',
  },
  unnamedFile: 'Unnamed file',
  attachmentStates: {
    scanning: 'Security check in progress',
    refused: 'Refused by the security check',
    unavailable: 'No longer available',
  },
  openFile: (name) => `Open ${name}`,
  openingFile: 'Opening…',
  fileLinkReady: 'Ready: select to open',
  fileFailed: 'This file could not be opened',
  imageFailed: 'This image could not be shown',
  viewer: {
    close: 'Close',
    older: 'Previous image',
    newer: 'Next image',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoom: (percent, formats) => `${formats.number(percent)} %`,
    fit: 'Fit to window',
    place: (number, count, formats) => `${formats.number(number)} of ${formats.number(count)}`,
    loading: 'Loading the image',
  },
  older: { load: 'Load older messages', loading: 'Loading older messages', failed: 'Older messages did not load' },
  newer: { load: 'Load newer messages', loading: 'Loading newer messages', failed: 'Newer messages did not load' },
  gap: {
    missing: 'Messages are missing here',
    load: 'Load them',
    loading: 'Loading…',
    failed: 'The missing messages did not load',
  },
  beginning: 'Beginning of conversation',
  retry: 'Try again',
  loading: 'Loading the conversation',
  loadFailed: 'The conversation did not load',
  empty: words('No messages yet', 'Messages appear here as soon as somebody writes.'),
  connection: {
    reconnecting: 'Reconnecting… New messages may be late.',
    ended: 'Not connected any more. New messages will not appear.',
  },
  unread: 'New',
  chapter: {
    past: 'Earlier chat',
    current: 'Current chat',
    channel: 'Chat',
    messages: (count, isWhole, formats) =>
      `${formats.number(count)}${isWhole ? '' : '+'} ${isWhole && formats.plural(count) === 'one' ? 'message' : 'messages'}`,
    navigation: 'Chapters',
    older: 'Older chapter',
    newer: 'Newer chapter',
  },
  jumpToLatest: 'Jump to latest',
  newMessages: (count, formats) =>
    `${formats.number(count)} new ${formats.plural(count) === 'one' ? 'message' : 'messages'}`,
  typing: (names, formats) =>
    names.length > 3
      ? 'Several people are typing'
      : `${formats.list(names)} ${names.length === 1 ? 'is' : 'are'} typing`,
  messageFrom: (name, text) => `${name}: ${text}`,
  messagesFrom: (count, name, formats) => `${formats.number(count)} new messages from ${name}`,
  fileFrom: (name, file) => `${name} sent a file: ${file}`,
  template: {
    chosen: 'Chosen',
    sending: 'Sending…',
    confirmTime: 'Choose this time',
    timeZone: (zone) => `Times in ${zone}`,
    location: 'Place:',
    otherTimes: 'Other times',
    cards: 'Cards',
    card: (number, count, formats) => `${formats.number(number)} of ${formats.number(count)}`,
    previousCard: 'Previous card',
    nextCard: 'Next card',
    actions: 'Answers',
    untitled: {
      'list-picker': 'Choose one',
      panel: 'Choose one',
      'quick-reply': 'Choose one',
      'time-picker': 'Choose a time',
      carousel: 'Choose one',
      view: 'Form',
    },
    spoken: (title, options, formats) =>
      options === 0
        ? title
        : `${title}. ${formats.number(options)} ${formats.plural(options) === 'one' ? 'option' : 'options'}`,
  },
  analysis: {
    title: 'Contact analysis',
    summary: 'Summary',
    sentiment: 'Sentiment',
    categories: 'Categories',
    issues: 'Issues',
    outcomes: 'Outcomes',
    actions: 'Action items',
    found: 'Found in this message',
    course: (name, counts, formats) => {
      const order = ['positive', 'neutral', 'mixed', 'negative'] as const;
      const parts = order.filter((sentiment) => counts[sentiment] > 0);
      return `${name}: ${formats.list(parts.map((sentiment) => `${formats.number(counts[sentiment])} ${sentiment}`))}`;
    },
    shift: (begin, end) => `Score from ${begin} at the beginning to ${end} at the end, between -5 and 5`,
    notLoaded: 'In a message that is not loaded',
  },
  sentiments: { positive: 'Positive', neutral: 'Neutral', negative: 'Negative', mixed: 'Mixed' },
  points: { issue: 'Issue', outcome: 'Outcome', action: 'Action item', category: 'Category' },
  rowFailed: 'This message cannot be shown',
  noText: 'Message without text',
  cutShort: 'This message is very long, and only its beginning is shown.',
  showWhole: 'Show all of it',
  streaming: 'Still writing…',
  showMore: 'Show more',
  showLess: 'Show less',
  opensInNewTab: (site) => `Opens ${site} in a new tab`,
  table: 'Table',
  taskDone: 'Done',
  taskOpen: 'Not done',
  redacted: 'Redacted',
};
