import type { AttachmentState, Delivery, EventName, Template, TranscriptErrorKind } from '../model/index.ts';
import type { FileType } from './file-type.ts';
import type { Formats } from './formats.ts';

/** Whom a sentence is about. */
export interface Subject {
  /** The name to show: the participant's own, or the role's word. */
  readonly name: string;
  /** Whether it is the viewer. */
  readonly own: boolean;
}

/** Roles of the wire, and the words for names that only stand for a role. */
export type RoleName = 'AGENT' | 'CUSTOMER' | 'SYSTEM' | 'BOT' | 'CUSTOM_BOT' | 'SUPERVISOR' | 'UNKNOWN';

/** What happened and what the reader can do. */
export interface ErrorWords {
  readonly title: string;
  readonly advice: string;
}

/** The words of interactive messages. */
export interface TemplateWords {
  /** Said of the option that was chosen. */
  readonly chosen: string;
  /** Said of the option that was chosen just now. */
  readonly sending: string;
  readonly confirmTime: string;
  /** @param zone such as "UTC+2" or "Central European Summer Time" */
  readonly timeZone: (zone: string) => string;
  readonly location: string;
  /** Names the times whose day cannot be read. */
  readonly otherTimes: string;
  /** Names the cards of a carousel. */
  readonly cards: string;
  readonly card: (number: number, count: number, formats: Formats) => string;
  readonly previousCard: string;
  readonly nextCard: string;
  /** Names the ways to answer a form. */
  readonly actions: string;
  /** Stands for the title of a message that has none. */
  readonly untitled: Readonly<Record<Template['type'], string>>;
  /** An interactive message as it is spoken when it arrives. */
  readonly spoken: (title: string, options: number, formats: Formats) => string;
}

/**
 * Every word that the view shows or speaks. Values are functions where a sentence holds a name or a number, so that
 * another language can put them where it needs them.
 */
export interface Labels {
  /** The name of the scrolling region. */
  readonly transcript: string;
  readonly roles: Readonly<Record<RoleName, string>>;
  /** Stands in lists of people for the viewer. */
  readonly you: string;
  readonly events: Readonly<Record<EventName, (subject: Subject) => string>>;
  readonly errors: Readonly<Record<TranscriptErrorKind, ErrorWords>>;
  readonly delivery: Readonly<Record<Delivery, string>>;
  /** A message that the app could not send: beside its bubble, and as it is spoken. */
  readonly unsent: { readonly failed: string; readonly failedText: (text: string) => string };
  /** Names the list of recipients beside a message. */
  readonly recipients: string;
  readonly deliveredTo: (name: string, time: string) => string;
  readonly readBy: (name: string, time: string) => string;
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
  readonly viewer: {
    readonly close: string;
    readonly older: string;
    readonly newer: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    /** 100 where the whole image fits into the window. */
    readonly zoom: (percent: number, formats: Formats) => string;
    readonly fit: string;
    /** Which of the loaded images it is, counted from 1. */
    readonly place: (number: number, count: number, formats: Formats) => string;
    readonly loading: string;
  };
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
  readonly chapter: { readonly past: string; readonly current: string };
  readonly jumpToLatest: string;
  readonly newMessages: (count: number, formats: Formats) => string;
  readonly typing: (names: readonly string[], formats: Formats) => string;
  /** A message as it is spoken when it arrives. */
  readonly messageFrom: (name: string, text: string) => string;
  /** A file as it is spoken when it arrives. */
  readonly fileFrom: (name: string, file: string) => string;
  /** Interactive messages. */
  readonly template: TemplateWords;
  /** Stands for one row that could not be drawn. */
  readonly rowFailed: string;
  /** Stands for a message without any text to show. */
  readonly noText: string;
  /** Stands below the beginning of a message that is too long to be shown at once. */
  readonly cutShort: string;
  /** The button beside it. */
  readonly showWhole: string;
  /** Below a message of many lines: to open it, and to close it again. */
  readonly showMore: string;
  readonly showLess: string;
  /** The title of a link. */
  readonly opensInNewTab: (site: string) => string;
  /** Spoken where words were taken out of a message. */
  readonly redacted: string;
}

/** Words to use instead of the English ones; what is left out stays. */
export type LabelOverrides = {
  readonly [Name in keyof Labels]?: Labels[Name] extends string | ((...values: never) => string)
    ? Labels[Name]
    : Partial<Labels[Name]>;
};
