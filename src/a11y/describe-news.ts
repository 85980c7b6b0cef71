import { nameInSentence, type Formats, type Labels } from '../i18n/index.ts';
import { isSaid, type Entry, type Participant } from '../model/index.ts';
import { describeEntry, describeUnsent } from './describe-entry.ts';
import { isEndOfChat, isUrgent, type News } from './news.ts';

/** Of more people than these, only how much they wrote together is said. */
const mostPeople = 3;
/** Of more events than these, the last ones are only counted. */
const mostEvents = 3;

/** What is said of a batch of news, sentence by sentence, in order. */
export interface Speech {
  readonly polite: readonly string[];
  readonly assertive: readonly string[];
}

/** What sentences are made of. */
export interface Words {
  readonly labels: Labels;
  readonly formats: Formats;
}

/** One message itself, several by their number, and by the name where it is one person's. */
function describeMessages(entries: readonly Entry[], { labels, formats }: Words): string {
  const [first] = entries;
  if (!first) return '';
  if (entries.length === 1) return describeEntry(first, labels, formats);
  const names = new Set(entries.map(({ participant }) => nameInSentence(participant, labels)));
  const [name = ''] = names;
  return names.size === 1
    ? labels.messagesFrom(entries.length, name, formats)
    : labels.newMessages(entries.length, formats);
}

/** The messages of a batch, put together that are told together, each group under its first message. */
function groupMessages(news: readonly News[], { labels }: Words): ReadonlyMap<Entry, readonly Entry[]> {
  const messages = news.flatMap((one) => (one.type === 'entry' && isSaid(one.entry) ? [one.entry] : []));
  const byName = new Map<string, Entry[]>();
  for (const entry of messages) {
    const name = nameInSentence(entry.participant, labels);
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  const groups = byName.size > mostPeople ? [messages] : [...byName.values()];
  return new Map(groups.flatMap((group) => (group[0] ? [[group[0], group]] : [])));
}

/** Who is typing and has not sent it in the same moment. */
function describeTyping(news: readonly News[], { labels, formats }: Words): readonly string[] {
  const nameOf = (participant: Participant) => nameInSentence(participant, labels);
  const senders = new Set(news.flatMap((one) => (one.type === 'entry' ? [nameOf(one.entry.participant)] : [])));
  const names = new Set(news.flatMap((one) => (one.type === 'typing' ? [nameOf(one.participant)] : [])));
  const typing = [...names].filter((name) => !senders.has(name));
  return typing.length > 0 ? [labels.typing(typing, formats)] : [];
}

function describeFailure({ what, error }: Extract<News, { type: 'failure' }>, labels: Labels): readonly string[] {
  const { title, advice } = labels.errors[error.kind];
  switch (what) {
    case 'conversation':
      return [labels.loadFailed, title, advice];
    case 'older':
    case 'newer':
    case 'gap':
      return [labels[what].failed, title, advice];
    case null:
      return [title, advice];
    default:
      return what satisfies never;
  }
}

/**
 * What to say of all that came within a moment. Every message in it is said once: itself, or within a number. Where the
 * chat ends, all is said assertively and in order: its end would cut off the goodbye that came right before.
 */
export function describeNews(news: readonly News[], words: Words): Speech {
  const { labels, formats } = words;
  const groups = groupMessages(news, words);
  const events = news.flatMap((one) =>
    one.type === 'entry' && one.entry.kind === 'event' && !isEndOfChat(one.entry) ? [one.entry] : [],
  );
  const told = events.length > mostEvents ? events.slice(0, mostEvents - 1) : events;
  const connection = news.findLast(({ type }) => type === 'connection');
  const hasEnded = news.some((one) => one.type === 'entry' && isEndOfChat(one.entry));

  function describeEvent(entry: Entry): readonly string[] {
    if (isEndOfChat(entry) || told.some((event) => event === entry)) return [describeEntry(entry, labels, formats)];
    return entry === events.at(-1) ? [labels.moreEvents(events.length - told.length, formats)] : [];
  }
  function describe(one: News): readonly string[] {
    switch (one.type) {
      case 'entry': {
        if (one.entry.kind === 'event') return describeEvent(one.entry);
        if (!isSaid(one.entry)) return [describeEntry(one.entry, labels, formats)];
        const group = groups.get(one.entry);
        return group ? [describeMessages(group, words)] : [];
      }
      case 'missed':
        return [describeMessages(one.entries, words)];
      case 'unsent':
        return [describeUnsent(one.entry, labels)];
      case 'connection':
        // Of a connection that comes and goes only what became of it is said, and nothing where the chat is over.
        if (one !== connection || hasEnded) return [];
        return one.connection === 'reconnecting' || one.connection === 'ended'
          ? [labels.connection[one.connection]]
          : [];
      case 'failure':
        return describeFailure(one, labels);
      case 'typing':
        return [];
      default:
        return one satisfies never;
    }
  }

  const said = news.map((one) => ({ urgent: hasEnded || isUrgent(one), sentences: describe(one).filter(Boolean) }));
  const sentencesOf = (urgent: boolean) => said.filter((one) => one.urgent === urgent).flatMap((one) => one.sentences);
  const typing = hasEnded ? [] : describeTyping(news, words);
  return { polite: [...sentencesOf(false), ...typing], assertive: sentencesOf(true) };
}
