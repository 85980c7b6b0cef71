import type { AnalysisPoint, ContactAnalysis, RoleSentiment, Sentiment } from './analysis.ts';
import type { Entry, MessageEntry } from './entry.ts';

/** Messages of one role that follow each other and felt the same. */
export interface SentimentStretch {
  readonly sentiment: Sentiment;
  /** How many messages with a sentiment come before it, of whatever role. */
  readonly place: number;
  readonly length: number;
}

/** How one role felt from message to message, as far as they are loaded. */
export interface SentimentCourse extends RoleSentiment {
  readonly stretches: readonly SentimentStretch[];
  readonly counts: Readonly<Record<Sentiment, number>>;
}

/** An issue, an outcome or an action, and the message that it was found in. */
export interface Finding {
  readonly kind: Exclude<AnalysisPoint['kind'], 'category'>;
  readonly itemId: string;
  /** The words, without what was redacted; null while the message is not loaded. */
  readonly excerpt: string | null;
}

/** A category, and the first message that it was found in. */
export interface MatchedCategory {
  readonly name: string;
  readonly itemId: string | null;
}

/** What there is to say about one contact. */
export interface AnalysisOverview {
  readonly summary: string | null;
  readonly categories: readonly MatchedCategory[];
  readonly findings: readonly Finding[];
  readonly courses: readonly SentimentCourse[];
  /** How many loaded messages have a sentiment. */
  readonly length: number;
}

const none: SentimentCourse['counts'] = { positive: 0, neutral: 0, negative: 0, mixed: 0 };

function readCourses(messages: readonly MessageEntry[], roles: readonly RoleSentiment[]) {
  const courses = new Map<string, { readonly stretches: SentimentStretch[]; counts: SentimentCourse['counts'] }>();
  let length = 0;
  for (const { participant, analysis } of messages) {
    const sentiment = analysis?.sentiment ?? null;
    if (sentiment === null) continue;
    const role = participant.role ?? '';
    const { stretches, counts } = courses.get(role) ?? { stretches: [], counts: none };
    const last = stretches.at(-1);
    const goesOn = last?.sentiment === sentiment && last.place + last.length === length;
    if (goesOn) stretches[stretches.length - 1] = { ...last, length: last.length + 1 };
    else stretches.push({ sentiment, place: length, length: 1 });
    courses.set(role, { stretches, counts: { ...counts, [sentiment]: counts[sentiment] + 1 } });
    length += 1;
  }
  const all = [...courses].map(([role, course]): SentimentCourse => {
    const { overall, begin, end } = roles.find((other) => other.role === role) ?? {
      overall: null,
      begin: null,
      end: null,
    };
    return { role, overall, begin, end, ...course };
  });
  // How the customer felt is what one looks for first.
  return {
    courses: all.sort((one, other) => Number(other.role === 'CUSTOMER') - Number(one.role === 'CUSTOMER')),
    length,
  };
}

/** The words of a point in its message, none of them cut; the whole text where it says no place. */
function excerptOf({ body: { text } }: MessageEntry, point: AnalysisPoint | undefined): string {
  if (!point?.span) return text;
  const { start, end } = point.span;
  const before = /\S*$/.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^\S*/.exec(text.slice(end))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${behind}`.trim() || text;
}

/**
 * Puts together what Contact Lens says of a contact and what is known of its messages. The places of points are those in
 * the entries: the analysis has them as they were before anything was redacted.
 */
export function readOverview(analysis: ContactAnalysis, entries: readonly Entry[]): AnalysisOverview {
  const { contactId, summary, categories, points, sentiment } = analysis;
  const messages = entries.filter(
    (entry): entry is MessageEntry =>
      entry.kind === 'message' && (contactId === null || entry.contactId === null || entry.contactId === contactId),
  );
  const byId = new Map(messages.map((message) => [message.id, message]));
  const told = new Set<string>();
  const findings = points.flatMap(({ kind, itemId }): readonly Finding[] => {
    if (kind === 'category' || told.has(`${kind} ${itemId}`)) return [];
    told.add(`${kind} ${itemId}`);
    const message = byId.get(itemId);
    if (!message) return [{ kind, itemId, excerpt: null }];
    const known = message.analysis?.points.filter((point) => point.kind === kind) ?? [];
    const places = known.length > 0 ? known : [undefined];
    return [...new Set(places.map((point) => excerptOf(message, point)))].map((excerpt) => ({ kind, itemId, excerpt }));
  });
  const matched = categories.map((name) => ({
    name,
    itemId: points.find((point) => point.kind === 'category' && point.name === name)?.itemId ?? null,
  }));
  return { summary, categories: matched, findings, ...readCourses(messages, sentiment) };
}
