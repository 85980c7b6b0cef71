import type {
  AnalysisPoint,
  AttachmentState,
  Delivery,
  EventName,
  Sentiment,
  TranscriptErrorKind,
} from '../model/index.ts';
import type { FileType } from './file-type.ts';
import type { Formats } from './formats.ts';
import type { AnalysisWords, ChapterWords, TemplateWords, ViewerWords } from './label-groups.ts';

/** Whom a sentence is about. */
export interface Subject {
  /** The name to show: the participant's own, or the role's word. */
  readonly name: string;
  /** Whether it is the viewer. */
  readonly own: boolean;
  /** Whether `name` is a person's own. @default false: it may be a word for the role */
  readonly isNamed?: boolean;
  /** The name before a new one. @default null: not known */
  readonly formerName?: string | null;
}

/** Events of which many often follow each other. */
export type RunEventName = Extract<
  EventName,
  'participant-joined' | 'participant-left' | 'participant-invited' | 'transfer-succeeded' | 'transfer-failed'
>;

/** Roles of the wire, and the words for names that only stand for a role. */
export type RoleName = 'AGENT' | 'CUSTOMER' | 'SYSTEM' | 'BOT' | 'CUSTOM_BOT' | 'SUPERVISOR' | 'UNKNOWN';

/** What happened and what the reader can do. */
export interface ErrorWords {
  readonly title: string;
  readonly advice: string;
}

/**
 * Every word that the view shows or speaks. Values are functions where a sentence holds a name or a number, so that
 * another language can put them where it needs them.
 */
export interface Labels {
  /** The BCP 47 tag of the language of these words. */
  readonly language: string;
  /** The name of the scrolling region. */
  readonly transcript: string;
  /** Says to screen readers how to move between entries. */
  readonly feedKeys: string;
  /** Names an entry for screen readers, from who said what, when, and what became of it. */
  readonly entryName: (parts: readonly string[]) => string;
  /** Puts sentences one after another that have no full stop where they stand alone, such as a title and its advice. */
  readonly sentences: (parts: readonly string[]) => string;
  readonly roles: Readonly<Record<RoleName, string>>;
  /** Stands in lists of people for the viewer. */
  readonly you: string;
  readonly events: Readonly<Record<EventName, (subject: Subject) => string>>;
  /** The same in few words, for the head of a run of events: "Maria joined, Ben left and 3 more". */
  readonly shortEvents: Readonly<Record<RunEventName, (subject: Subject) => string>>;
  /** Stands last in that head. */
  readonly moreEvents: (count: number, formats: Formats) => string;
  /** Stands for a name that was taken out of a stored file. */
  readonly redactedName: string;
  readonly errors: Readonly<Record<TranscriptErrorKind, ErrorWords>>;
  readonly delivery: Readonly<Record<Delivery, string>>;
  /** What becomes of the messages of agents and assistants, as it is told to those who work with them. */
  readonly deliveryToCustomer: Readonly<Record<Extract<Delivery, 'processing' | 'failed' | 'rejected'>, string>>;
  /** A message that the app could not send: beside its bubble, and as it is spoken. */
  readonly unsent: { readonly failed: string; readonly failedText: (text: string) => string };
  /** Names the list of recipients beside a message. */
  readonly recipients: string;
  readonly deliveredTo: (name: string, time: string) => string;
  readonly readBy: (name: string, time: string) => string;
  /** The same moment in another time zone, in the detail of a time. @param zone such as "Central European Time" */
  readonly timeInZone: (time: string, zone: string) => string;
  readonly fileTypes: Readonly<Record<FileType, string>>;
  readonly unnamedFile: string;
  /** The second line of a chip; a file that is ready shows its type and size instead. */
  readonly attachmentStates: Readonly<Record<Exclude<AttachmentState, 'ready'>, string>>;
  readonly openFile: (name: string) => string;
  readonly openingFile: string;
  /** Shown when the browser kept the new tab from opening. */
  readonly fileLinkReady: string;
  readonly fileFailed: string;
  /** Stands on the chip of an image that no preview can be drawn of. */
  readonly imageFailed: string;
  /** The window that shows an image large. */
  readonly viewer: ViewerWords;
  readonly newer: { readonly loading: string; readonly failed: string; readonly load: string };
  readonly older: { readonly loading: string; readonly failed: string; readonly load: string };
  /** Where entries are missing in the middle. */
  readonly gap: { readonly missing: string; readonly loading: string; readonly failed: string; readonly load: string };
  readonly beginning: string;
  readonly retry: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly empty: ErrorWords;
  readonly connection: { readonly reconnecting: string; readonly ended: string };
  readonly unread: string;
  readonly chapter: ChapterWords;
  readonly jumpToLatest: string;
  readonly newMessages: (count: number, formats: Formats) => string;
  readonly typing: (names: readonly string[], formats: Formats) => string;
  /** A message as it is spoken when it arrives. */
  readonly messageFrom: (name: string, text: string) => string;
  /** Several that arrived together; count is at least 2. */
  readonly messagesFrom: (count: number, name: string, formats: Formats) => string;
  /** A file as it is spoken when it arrives. */
  readonly fileFrom: (name: string, file: string) => string;
  /** Interactive messages. */
  readonly template: TemplateWords;
  /** What Contact Lens says of a contact. */
  readonly analysis: AnalysisWords;
  readonly sentiments: Readonly<Record<Sentiment, string>>;
  /** What was found in a message; a category has a name of its own. */
  readonly points: Readonly<Record<AnalysisPoint['kind'], string>>;
  /** Stands for one row that could not be drawn. */
  readonly rowFailed: string;
  /** Stands for a message without any text to show. */
  readonly noText: string;
  /** Stands below the beginning of a message that is too long to be shown at once. */
  readonly cutShort: string;
  /** The button beside it. */
  readonly showWhole: string;
  /** Spoken behind a message of which more is on its way. */
  readonly streaming: string;
  /** Below a message of many lines: to open it, and to close it again. */
  readonly showMore: string;
  readonly showLess: string;
  /** The title of a link. */
  readonly opensInNewTab: (site: string) => string;
  /** Names the box that a table of a message scrolls in. */
  readonly table: string;
  /** Spoken for the boxes of a list of tasks. */
  readonly taskDone: string;
  readonly taskOpen: string;
  /** Spoken where words were taken out of a message. */
  readonly redacted: string;
}

/** What happened, in sentences. */
export type EventWords = Pick<Labels, 'events' | 'shortEvents' | 'moreEvents'>;

/** Words to use instead of the English ones; what is left out stays. */
export type LabelOverrides = {
  readonly [Name in keyof Labels]?: Labels[Name] extends string | ((...values: never) => string)
    ? Labels[Name]
    : Partial<Labels[Name]>;
};
