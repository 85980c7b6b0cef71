import type {
  Entry,
  JumpOptions,
  JumpResult,
  JumpTarget,
  MessageEntry,
  TemplateReply,
  TranscriptState,
} from '../model/index.ts';
import type { ReceiptSource, TranscriptSource } from '../sources/source.ts';
import { ElementBase } from './element-base.ts';
import { tell } from './events.ts';
import { createMistakes } from './mistakes.ts';
import { mountTranscript, type Mount } from './mount.tsx';
import { createOwnSource } from './own-source.ts';
import { givenNames, observedAttributes, reflectedNames, tokenAttributes, type GivenProperties } from './properties.ts';
import { readOptions, readView } from './read-properties.ts';
import { reflectAttributes } from './reflect.ts';
import type { Given } from './shown-transcript.tsx';
import { canAdoptSheets } from './styles.ts';
import { tellChanges } from './tell-changes.ts';

const noSheets =
  'This browser has no constructable style sheets, so <connect-transcript> shows nothing. It needs Chrome 73, Firefox 101 or Safari 16.4.';

const tokenInMarkup = (attribute: string) =>
  `The attribute ${attribute} was taken away: a token in the document is read by everything on the page. Set it as a property, element.participantToken or element.connectionToken.`;

const canSendReceipts = (source: TranscriptSource): source is TranscriptSource & ReceiptSource =>
  'sendReceipts' in source && typeof source.sendReceipts === 'function';

/**
 * `<connect-transcript>`: an Amazon Connect chat transcript for pages without React. Give it where its items come from
 * by properties, and a height by CSS; it tells what happens by events that begin with `transcript-`.
 */
export class ConnectTranscriptElement extends ElementBase {
  static readonly observedAttributes = observedAttributes;

  static {
    reflectAttributes(this.prototype);
    for (const name of givenNames) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: ConnectTranscriptElement) {
          return this.#given[name];
        },
        set(this: ConnectTranscriptElement, value: undefined) {
          this.#given[name] = value ?? undefined;
          this.#update();
        },
      });
    }
  }

  readonly #given: Partial<GivenProperties> = {};
  readonly #shadow = this.attachShadow({ mode: 'open' });
  readonly #ownSource = createOwnSource();
  #mount: Mount | null = null;
  #transcript: TranscriptState | null = null;
  #isDue = false;
  readonly #mistakes = createMistakes(this);

  constructor() {
    super();
    // What was set before the browser knew this element stands in the way of the properties.
    for (const name of [...givenNames, ...reflectedNames]) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** All that is known of the transcript, as React's hook gives it; null while the element is in no document. */
  get transcript(): TranscriptState | null {
    return this.#transcript;
  }

  /** Brings the newest loaded entry into view. */
  scrollToLatest(): void {
    this.#mount?.view?.scrollToLatest();
  }

  /** Brings a loaded entry into view by its wire Id. Returns false where it is not loaded: see `jumpTo`. */
  scrollToEntry(id: string): boolean {
    return this.#mount?.view?.scrollToEntry(id) ?? false;
  }

  /** Brings a place of the conversation into view, loading what lies between where it must. */
  async jumpTo(target: JumpTarget, options?: JumpOptions): Promise<JumpResult> {
    return this.#transcript?.jumpTo(target, options) ?? 'missing';
  }

  /** Gives the focus to the list, from where keys scroll, and Tab goes to the entry that was read last. */
  override focus(options?: FocusOptions): void {
    this.#shadow.querySelector<HTMLElement>('[tabindex="0"], button')?.focus(options);
  }

  connectedCallback(): void {
    this.#update();
  }

  disconnectedCallback(): void {
    this.#update();
  }

  /** Being there, it says that `moveBefore` needs neither of the two. */
  connectedMoveCallback(): void {}

  adoptedCallback(): void {
    this.#unmount();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (!tokenAttributes.has(name)) return this.#update();
    if (value === null) return;
    this.removeAttribute(name);
    this.#mistakes.note(tokenInMarkup(name));
    this.#update();
  }

  /** Soon, so that several changes are one, and whoever moves the element is not taken for who removes it. */
  #update(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.isConnected) this.#render();
      else this.#unmount();
    });
  }

  #render(): void {
    const canBeStyled = canAdoptSheets();
    if (!canBeStyled) this.#mistakes.note(noSheets);
    this.#mistakes.tell();
    if (!canBeStyled) return;
    this.#mount ??= mountTranscript(this.#shadow);
    this.#mount.render({
      given: this.#shown(),
      options: readOptions(this),
      view: {
        ...readView(this),
        onSeen: this.#onSeen,
        onRetry: this.#onRetry,
        onReply: this.answerable ? this.#onReply : undefined,
      },
      onChange: this.#onChange,
    });
  }

  #unmount(): void {
    this.#mount?.unmount();
    this.#mount = null;
    this.#transcript = null;
  }

  #shown(): Given {
    const { source, items, analysis } = this.#given;
    if (source) return { from: 'source', source };
    return items ? { from: 'items', items, analysis } : this.#ownSource(this);
  }

  readonly #onChange = (transcript: TranscriptState): void => {
    const before = this.#transcript;
    this.#transcript = transcript;
    tellChanges(this, before, transcript);
  };

  readonly #onSeen = (entry: Entry): void => {
    const given = this.#shown();
    const source = given.from === 'source' ? given.source : null;
    if (this.readReceipts && source && canSendReceipts(source)) source.sendReceipts(entry);
    tell(this, 'transcript-seen', { entry });
  };

  readonly #onRetry = (entry: MessageEntry): void => tell(this, 'transcript-retry', { entry });

  readonly #onReply = (reply: TemplateReply, entry: MessageEntry): void =>
    tell(this, 'transcript-reply', { reply, entry });
}
