/** A place in a text, in UTF-16 units; `end` stands behind the last one. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export type Sentiment = 'positive' | 'neutral' | 'negative' | 'mixed';

/** What Contact Lens found at one place of one message. */
export interface AnalysisPoint {
  readonly kind: 'issue' | 'outcome' | 'action' | 'category';
  /** A category's name; null for the others. */
  readonly name: string | null;
  /** null for the whole message. */
  readonly span: TextSpan | null;
}

/** What Contact Lens found in one message. */
export interface MessageAnalysis {
  readonly sentiment: Sentiment | null;
  readonly points: readonly AnalysisPoint[];
}

/** A point and the Id of its message. */
export interface ContactPoint extends AnalysisPoint {
  readonly itemId: string;
}

/** How one side felt, from -5 (very negative) to 5 (very positive). */
export interface RoleSentiment {
  /** A ParticipantRole. */
  readonly role: string;
  readonly overall: number | null;
  readonly begin: number | null;
  readonly end: number | null;
}

/**
 * What Contact Lens says of one contact.
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-example-output-files-chat.html
 */
export interface ContactAnalysis {
  readonly contactId: string | null;
  /** CHAT as a rule, or null. */
  readonly channel: string | null;
  /** The written summary, or null. */
  readonly summary: string | null;
  readonly categories: readonly string[];
  /** In the order of the file. */
  readonly points: readonly ContactPoint[];
  readonly sentiment: readonly RoleSentiment[];
}
