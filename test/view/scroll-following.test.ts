import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  follows,
  isReaders,
  nextFollowing,
  opening,
  type Act,
  type Following,
} from '../../src/view/scroll-following.ts';

/** What happens to a list; heights and distances in px. */
type Event =
  | { readonly type: 'append' | 'grow' | 'shrink' | 'resize'; readonly px: number }
  /** Content that is missing for one layout, as while a node is put in the place of another. */
  | { readonly type: 'flicker'; readonly px: number }
  | { readonly type: 'hide' | 'show' | 'look' }
  | { readonly type: 'reader'; readonly px: number; readonly act: Act };

/** A list in an engine: it clamps the position whenever it lays out, and tells of it later. */
class SimulatedList {
  height = 5000;
  view = 600;
  top = 4400;
  isShown = true;
  following: Following = opening;
  #known = { top: 4400, maximum: 4400, view: 600 };
  #isUnsettled = false;
  #isNewBox = false;

  get maximum(): number {
    return Math.max(0, this.height - this.view);
  }
  get below(): number {
    return this.maximum - this.top;
  }
  #layOut() {
    this.top = Math.min(this.top, this.maximum);
  }

  happen(event: Event) {
    switch (event.type) {
      case 'append':
      case 'grow':
        this.height += event.px;
        this.#isUnsettled = true;
        break;
      case 'shrink':
        this.height = Math.max(50, this.height - event.px);
        this.#isUnsettled = true;
        this.#layOut();
        break;
      case 'flicker':
        this.height = Math.max(50, this.height - event.px);
        this.#layOut();
        this.height += event.px;
        this.#isUnsettled = true;
        break;
      case 'resize':
        this.view = 100 + event.px;
        this.#layOut();
        break;
      case 'hide':
        this.isShown = false;
        break;
      case 'show':
        // Engines bring the position back, clamped, or begin at the top.
        if (!this.isShown) this.#isNewBox = true;
        if (!this.isShown && this.height % 2 === 0) this.top = 0;
        this.isShown = true;
        this.#layOut();
        break;
      case 'reader':
        if (!this.isShown) break;
        this.look(null);
        this.top = Math.min(this.maximum, Math.max(0, this.top + event.px));
        this.look(event.act);
        break;
      case 'look':
        this.look(null);
        break;
      default:
        return event satisfies never;
    }
  }

  /** What the scroll guard does when it looks. */
  look(act: Act | null) {
    if (!this.isShown) return;
    const distance = this.top - Math.min(this.#known.top, this.maximum);
    const isChanged = this.#known.maximum !== this.maximum || this.#known.view !== this.view;
    const byReader = isReaders({
      distance,
      act,
      isUnsettled: this.#isUnsettled || isChanged,
      isNewBox: this.#isNewBox,
      wasNearEnd: this.#known.maximum - this.#known.top <= this.#known.view,
    });
    if (byReader && Math.abs(distance) > 0.5)
      this.following = nextFollowing(this.following, { type: 'moved', distance, below: this.below });
    else if (!byReader) this.top = this.#known.top;
    if (follows(this.following)) this.top = this.maximum;
    this.#layOut();
    this.#known = { top: this.top, maximum: this.maximum, view: this.view };
    this.#isUnsettled = false;
    this.#isNewBox = false;
  }
}

const px = fc.integer({ min: 1, max: 900 });
const engineEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ type: fc.constantFrom('append', 'grow', 'shrink', 'resize', 'flicker'), px }),
  fc.record({ type: fc.constantFrom('hide', 'show', 'look') }),
);

describe('following the end', () => {
  test('no order of growth, clamping, resizing, hiding and late looks ends it', () => {
    fc.assert(
      fc.property(fc.array(engineEvent, { maxLength: 60 }), (events) => {
        const list = new SimulatedList();
        for (const event of events) list.happen(event);
        list.happen({ type: 'show' });
        list.look(null);
        expect(follows(list.following)).toBe(true);
        expect(list.below).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });

  test('who scrolls away by more than a px is away, whatever happens then, until they come back', () => {
    fc.assert(
      fc.property(
        fc.array(engineEvent, { maxLength: 20 }),
        px,
        fc.array(engineEvent, { maxLength: 40 }),
        (a, up, b) => {
          const list = new SimulatedList();
          for (const event of a) list.happen(event);
          list.happen({ type: 'show' });
          list.height += 2000;
          list.look(null);
          list.happen({ type: 'reader', px: -up - 1, act: 'up' });
          expect(follows(list.following)).toBe(false);
          for (const event of b) list.happen(event);
          expect(follows(list.following)).toBe(false);
          list.happen({ type: 'show' });
          list.look(null);
          if (list.below < 1) return;
          list.happen({ type: 'reader', px: list.below, act: 'down' });
          expect(follows(list.following)).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('a move up in calm is taken for the reader’s, as of a search in the page, which nothing tells of', () => {
    const calm = { act: null, isUnsettled: false, isNewBox: false, wasNearEnd: true };
    expect(isReaders({ ...calm, distance: -400 })).toBe(true);
    expect(isReaders({ ...calm, distance: -400, isUnsettled: true })).toBe(false);
    expect(isReaders({ ...calm, distance: -400, isNewBox: true, act: 'up' })).toBe(false);
    expect(isReaders({ ...calm, distance: -400, isUnsettled: true, wasNearEnd: false })).toBe(true);
  });

  test('the end counts only while it is the newest of all', () => {
    const middle = nextFollowing(opening, { type: 'loaded', endIsLatest: false, below: 0 });
    expect(follows(middle)).toBe(false);
    expect(follows(nextFollowing(middle, { type: 'loaded', endIsLatest: true, below: 300 }))).toBe(false);
    expect(follows(nextFollowing(middle, { type: 'loaded', endIsLatest: true, below: 10 }))).toBe(true);
  });

  test('a row that was asked for ends it, unless it stands at the end', () => {
    const asked = nextFollowing(opening, { type: 'asked', for: 'row' });
    expect(follows(asked)).toBe(false);
    expect(follows(nextFollowing(asked, { type: 'arrived', below: 500 }))).toBe(false);
    expect(follows(nextFollowing(asked, { type: 'arrived', below: 24 }))).toBe(true);
    expect(follows(nextFollowing(asked, { type: 'asked', for: 'end' }))).toBe(true);
  });
});
