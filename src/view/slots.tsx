import type { ReactNode } from 'react';
import type {
  AnalysisPoint,
  AttachmentEntry,
  BubbleRow,
  Chapter,
  ChapterRow,
  ContactAnalysis,
  DayRow,
  EventEntry,
  EventRow,
  EventRunRow,
  GapRow,
  MessageEntry,
  Participant,
  Sentiment,
  Template,
  TemplateReply,
  UnknownEntry,
  UnreadRow,
  ViewTemplate,
} from '../model/index.ts';

/** Fills a part. It is called while rendering, in a component of its own: hooks may be used. */
export type Slot<Values> = (
  props: Values & {
    /** The part as it would be drawn without the slot. */
    readonly children: ReactNode;
  },
) => ReactNode;

interface InteractiveValues {
  readonly entry: MessageEntry;
  /** The id of the option that was chosen, or null. */
  readonly answer: string | null;
  /** Hands an answer to `onReply`; null where the message can only be read. */
  readonly reply: ((reply: TemplateReply) => void) | null;
}

/**
 * Parts that an app draws itself. A slot fills the row's element, which stays the kit's own: keyed, measured and held in
 * place. A slot that throws shows an error in its row only. Keep the functions' identity from render to render
 * (module constants, `useCallback`), or every row on screen renders again.
 */
export interface Slots {
  readonly message?: Slot<{ readonly entry: MessageEntry; readonly row: BubbleRow }>;
  readonly attachment?: Slot<{ readonly entry: AttachmentEntry; readonly row: BubbleRow }>;
  readonly event?: Slot<{ readonly entry: EventEntry; readonly row: EventRow }>;
  /** The head of many comings and goings; their lines, where it is open, are filled by `event`. */
  readonly eventRun?: Slot<{ readonly row: EventRunRow }>;
  readonly unknown?: Slot<{ readonly entry: UnknownEntry; readonly row: EventRow }>;
  readonly day?: Slot<{ readonly row: DayRow }>;
  /** `chapter` says who took part and how much is loaded; null where the app's own list of chapters lacks it. */
  readonly chapter?: Slot<{ readonly row: ChapterRow; readonly chapter: Chapter | null }>;
  readonly unread?: Slot<{ readonly row: UnreadRow }>;
  /** Stands where entries are missing; `row.gap.edge` loads them. */
  readonly gap?: Slot<{ readonly row: GapRow }>;
  readonly avatar?: Slot<{ readonly participant: Participant; readonly name: string }>;
  /** An interactive message in its bubble, other than a ViewResource. */
  readonly interactive?: Slot<InteractiveValues & { readonly template: Exclude<Template, ViewTemplate> }>;
  /** A ViewResource in its bubble: draw the form here, and hand its answer to `reply`. */
  readonly view?: Slot<InteractiveValues & { readonly template: ViewTemplate }>;
  /** How a message felt, beside its bubble; a neutral one shows nothing by itself. Not for customers. */
  readonly sentiment?: Slot<{ readonly entry: MessageEntry; readonly sentiment: Sentiment }>;
  /** One of the things found in a message, below its bubble. Not for customers. */
  readonly point?: Slot<{ readonly entry: MessageEntry; readonly point: AnalysisPoint }>;
  /** What Contact Lens says of a contact, where it begins. Not for customers. */
  readonly chapterAnalysis?: Slot<{ readonly analysis: ContactAnalysis }>;
  /** Stands where a transcript has no entries at all. */
  readonly empty?: Slot<object>;
  /** Stands above the very first entry. */
  readonly beginning?: Slot<object>;
}

interface FillProps<Values> {
  readonly slot: Slot<Values> | undefined;
  readonly values: Values;
  /** What is drawn where there is no slot, and what the slot gets as `children`. */
  readonly children: ReactNode;
}

/** Calls the slot instead of mounting it, so that a function with a new identity renders again and keeps its state. */
function Filling<Values>({ slot, values, children }: FillProps<Values>): ReactNode {
  return slot?.({ ...values, children });
}

/** A part that a slot may fill. */
export function Fill<Values>(props: FillProps<Values>): ReactNode {
  return props.slot ? <Filling {...props} /> : props.children;
}

/** The same for what stands in a row: the filling becomes what the list holds in place while rows above it change. */
export function fillRow<Values>(slot: Slot<Values> | undefined, values: Values, part: ReactNode): ReactNode {
  if (!slot) return part;
  return (
    <div data-part="slot" data-anchor="">
      <Filling slot={slot} values={values}>
        {part}
      </Filling>
    </div>
  );
}
