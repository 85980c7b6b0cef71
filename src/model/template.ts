/** A picture that a template names. Its address comes from content: it is loaded only where the app allows it. */
export interface TemplateImage {
  /** As it came; not checked. */
  readonly url: string;
  readonly description: string | null;
}

/** What stands above the options of a template, and what stands in its reply message. */
export interface TemplateHeading {
  /** What to show: at most 400 characters (an option of a quick reply 200). May hold markdown. '' where there is none. */
  readonly title: string;
  /** The title as it came: what answers name. */
  readonly fullTitle: string;
  /** At most 400 characters. May hold markdown. */
  readonly subtitle: string | null;
  readonly image: TemplateImage | null;
}

/** Something to choose, to page with or to follow. */
export interface TemplateOption extends TemplateHeading {
  /** Its place in the template, unique in it: '0', and '2/0' in the third card of a carousel. */
  readonly id: string;
  /** `more` and `previous` page inside the template (SHOW_MORE, PREVIOUS_OPTIONS); `link` opens `url`. */
  readonly action: 'choose' | 'more' | 'previous' | 'link';
  /** As it came; not checked. */
  readonly url: string | null;
}

/** A time to choose. */
export interface TimeSlot {
  /** Its place among the slots as they came. */
  readonly id: string;
  /** As it came: what the answer says. */
  readonly date: string;
  /** Epoch ms, or null where the date cannot be read. */
  readonly time: number | null;
  /** Minutes, or null. */
  readonly duration: number | null;
}

/** Where a time slot is. */
export interface TemplateLocation {
  readonly title: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** What all templates have. */
export interface TemplateBase extends TemplateHeading {
  /** What structured answers repeat. */
  readonly version: string;
  /** The templateIdentifier, or null. */
  readonly identifier: string | null;
  /** A newer message with the same one replaces this message. */
  readonly referenceId: string | null;
  /** What the sender wants shown beside the answer, or null. */
  readonly reply: TemplateHeading | null;
}

/** ListPicker, Panel or QuickReply. */
export interface ChoiceTemplate extends TemplateBase {
  readonly type: 'list-picker' | 'panel' | 'quick-reply';
  readonly options: readonly TemplateOption[];
  readonly listId: string | null;
  /** What paging sends back. */
  readonly paging: { readonly preIndex: number | null; readonly nextIndex: number | null };
}

export interface TimePickerTemplate extends TemplateBase {
  readonly type: 'time-picker';
  readonly slots: readonly TimeSlot[];
  /** Minutes east of UTC, or null for the reader's zone. */
  readonly timeZoneOffset: number | null;
  readonly location: TemplateLocation | null;
}

export interface CarouselTemplate extends TemplateBase {
  readonly type: 'carousel';
  readonly cards: readonly ChoiceTemplate[];
  /** Whether an answer names the option alone (omitTitleFromCarouselResponse). */
  readonly omitsTitle: boolean;
}

/** ViewResource: a form or page that only the app can draw; nothing of it is run here. */
export interface ViewTemplate extends TemplateBase {
  readonly type: 'view';
  readonly viewId: string | null;
  /** The names of what can be answered, each once: a name is the id of its answer. */
  readonly actions: readonly string[];
  /** The view's data as it came, parsed where it was JSON, without what is nested deeper than anybody reads. */
  readonly data: unknown;
}

/** An interactive message. @see https://docs.aws.amazon.com/connect/latest/adminguide/interactive-messages.html */
export type Template = ChoiceTemplate | TimePickerTemplate | CarouselTemplate | ViewTemplate;

/** What a structured answer asks for that turns the pages of a list: no answer at all. */
export interface TemplatePaging {
  readonly referenceId: string | null;
  readonly listId: string | null;
  readonly preIndex: number | null;
  readonly nextIndex: number | null;
}

/** What to send (SendMessage) when an option is chosen. */
export interface TemplateReply {
  readonly contentType: string;
  readonly content: string;
}
