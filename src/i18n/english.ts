import { englishEvents } from './events/en.ts';
import type { Labels } from './labels.ts';
import { occurring, words } from './phrases.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('en');

/** The words that are used where an app gives none. */
export const english: Labels = {
  language: 'en',
  transcript: 'Conversation',
  feedKeys: 'Page Up and Page Down move from message to message',
  entryName: (parts) => parts.join(', '),
  sentences: (parts) => parts.join('. '),
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
  ...englishEvents,
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
      isWhole
        ? `${formats.number(count)} ${plural(count, { one: 'message', other: 'messages' })}`
        : `${formats.number(count)}+ messages`,
    navigation: 'Chapters',
    older: 'Older chapter',
    newer: 'Newer chapter',
  },
  jumpToLatest: 'Jump to latest',
  newMessages: (count, formats) =>
    `${formats.number(count)} new ${plural(count, { one: 'message', other: 'messages' })}`,
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
        : `${title}. ${formats.number(options)} ${plural(options, { one: 'option', other: 'options' })}`,
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
      const parts = occurring(counts).map((sentiment) => `${formats.number(counts[sentiment])} ${sentiment}`);
      return `${name}: ${formats.list(parts)}`;
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
