import type { CSSProperties } from 'react';
import type { LabelOverrides } from '../i18n/index.ts';
import type { Entry, MessageEntry, TemplateReply, TranscriptState, Viewer, Visibility } from '../model/index.ts';
import type { Slots } from './slots.tsx';
import type { AllowImages } from './use-view-value.ts';

export interface TranscriptViewProps {
  /** What to show: from `useTranscript`, or a literal. */
  readonly transcript: TranscriptState;
  /** Who looks: decides which messages are on the own side. @default role CUSTOMER */
  readonly viewer?: Viewer;
  /**
   * A BCP 47 tag for dates and numbers.
   * @default the browser's; where `labels` name their language and the browser's is another one, that language. In
   * server markup the language of `labels`, or 'en'
   */
  readonly locale?: string;
  /** An IANA name; days begin at its midnight. @default the browser's; 'UTC' in server markup */
  readonly timeZone?: string;
  /**
   * The IANA name of a second time zone, such as the customer's where an agent looks: the detail of each time, on hover
   * and on focus, says the same moment there. A name that the browser does not know counts as not given.
   */
  readonly otherTimeZone?: string;
  /**
   * Words to use instead of the English ones: a language of `connect-transcript/labels/*`, your own, or some words only.
   * Where they name their `language`, the transcript's `lang` and direction are of that language.
   */
  readonly labels?: LabelOverrides;
  /** Parts to draw yourself. */
  readonly slots?: Slots;
  /**
   * Whether only the rows near the view are in the document. Give false for print, for readers who want to search and
   * select the whole text, and for tests in jsdom, which has no layout. Where there is no ResizeObserver (jsdom, very
   * old browsers) all rows are in the document whatever is given; a test that defines one itself must give false.
   * @default true
   */
  readonly virtualized?: boolean;
  /**
   * Told once of each message and file of others that was looked at: half of it (or half of the view) was in view for
   * 500 ms without interruption, in a visible tab, and a person could see it there. What is invisible, `inert`, fainter
   * than a tenth or blurred by more than 3 px is not seen, nor what stands behind something that is painted, a modal
   * dialog or its backdrop. What lets clicks through (`pointer-events: none`) covers nothing. The oldest first where
   * several are due. For read receipts give the source's `sendReceipts`. A view that is mounted again tells anew.
   */
  readonly onSeen?: (entry: Entry) => void;
  /** Sends a message again that could not be sent; `entry.clientId` names it. Without it there is no button. */
  readonly onRetry?: (entry: MessageEntry) => void;
  /**
   * Sends what a reader chose in the newest interactive message: hand content type and content to SendMessage as they
   * are, or take them into `pending`. Without it interactive messages can be read and not answered.
   * @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_SendMessage.html
   */
  readonly onReply?: (reply: TemplateReply, entry: MessageEntry) => void;
  /**
   * Whether pictures may be loaded from addresses that messages name: true for every https address, or a function that
   * knows which. Whoever can write a message can otherwise see who reads it, and when. @default false
   */
  readonly allowImages?: AllowImages;
  /**
   * Whether images that were sent as files are drawn, and not only named. Each link is asked for by
   * `transcript.openAttachment` when the reader comes to look at the image. Other files are chips, and so is every SVG.
   * @default true
   */
  readonly previews?: boolean;
  /**
   * Which entries this viewer may see; the others have no row, are not announced, not counted and not told to `onSeen`.
   * A presentation rule: what nobody may read must not be sent to their browser. Keep the function's identity.
   * @default defaultVisibility
   */
  readonly visibility?: Visibility;
  /** How much room the rows take: `compact` has smaller text and less space between. @default 'comfortable' */
  readonly density?: 'comfortable' | 'compact';
  readonly className?: string;
  readonly style?: CSSProperties;
}

export interface TranscriptViewHandle {
  /** Brings the newest loaded entry into view. */
  scrollToLatest(): void;
  /** Brings a loaded entry into view by its wire Id. Returns false where it is not loaded: see `transcript.jumpTo`. */
  scrollToEntry(id: string): boolean;
}
