import type { AttachmentEntry, Entry, EventEntry, MessageEntry, UnknownEntry } from './entry.ts';
import type { Gap } from './transcript-state.ts';

/** Who looks: an id decides the side; without one the role does; without both it is role CUSTOMER. */
export interface Viewer {
  readonly participantId?: string;
  readonly role?: string;
}

export type Side = 'own' | 'other' | 'system';

/** Where a bubble stands in its run: entries of one sender in one minute. */
export type RunPlace = 'single' | 'first' | 'middle' | 'last';

interface RowBase {
  /** Unique in the list, and the same for the life of the row. */
  readonly key: string;
}

/** A message or a file in a bubble. */
export interface BubbleRow extends RowBase {
  readonly type: 'bubble';
  readonly entry: MessageEntry | AttachmentEntry;
  readonly side: Side;
  readonly run: RunPlace;
  /** The sender's name, or null where the labels must name the role. */
  readonly name: string | null;
  /** Whether the delivery mark stands here: on the last own entry of each state in a row, and where one failed. */
  readonly showsDelivery: boolean;
  /** The id of the option or slot that answered this interactive message, or null. */
  readonly answer: string | null;
  /** Whether no message or file stands behind it: an interactive message can be answered while it does. */
  readonly isNewest: boolean;
}

/** A centred line: an event, or an unknown entry that has text. */
export interface EventRow extends RowBase {
  readonly type: 'event';
  readonly entry: EventEntry | UnknownEntry;
  readonly side: Side;
  /** Whether it is about the viewer in person. A role alone says so for the customer only, who is one. */
  readonly isViewer: boolean;
  readonly name: string | null;
  /** The name before this one, where a participant got a new name and the old one stands near; else null. */
  readonly formerName: string | null;
}

/** The head of more than three comings, goings and transfers in a row. */
export interface EventRunRow extends RowBase {
  readonly type: 'event-run';
  /** Their lines, oldest first: they are rows of their own, behind this one, only where the run is open. */
  readonly events: readonly EventRow[];
  readonly isOpen: boolean;
}

/** A new day in the viewer's time zone. */
export interface DayRow extends RowBase {
  readonly type: 'day';
  /** Epoch ms of the day's first entry. */
  readonly time: number;
}

/** A new contact in a persistent chat. */
export interface ChapterRow extends RowBase {
  readonly type: 'chapter';
  readonly contactId: string;
  readonly past: boolean;
  /** Epoch ms of the chapter's first visible entry, or null. */
  readonly time: number | null;
  /** Whether the reader closed it: then it has no other rows. */
  readonly isCollapsed: boolean;
}

/** Where the entries begin that arrived while the reader looked elsewhere. */
export interface UnreadRow extends RowBase {
  readonly type: 'unread';
}

/** Where entries are missing that the service may still have. */
export interface GapRow extends RowBase {
  readonly type: 'gap';
  readonly gap: Gap;
}

/** One line on screen. */
export type Row = BubbleRow | EventRow | EventRunRow | DayRow | ChapterRow | UnreadRow | GapRow;

/** The entry that a row shows, or null for a separator. */
export function entryOfRow(row: Row): Entry | null {
  switch (row.type) {
    case 'bubble':
    case 'event':
      return row.entry;
    case 'event-run':
    case 'day':
    case 'chapter':
    case 'unread':
    case 'gap':
      return null;
    default:
      return row satisfies never;
  }
}
