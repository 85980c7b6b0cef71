/** A row that is to come to a place in the view, or the end where no row is named. */
export interface Target {
  readonly key: string;
  /** Where its top comes to stand, as a share of the view's height. */
  readonly place: number;
}

/** What is under way to a place. What lies between is unmeasured, so that the place is known only when rows are drawn. */
export interface ScrollAim {
  isUnderWay(): boolean;
  begin(target: Target | null): void;
  /** The row that is aimed at; null where it is the end, or nothing. */
  target(): Target | null;
  /** The position was moved towards it: what is drawn there can differ. */
  moved(): void;
  /** What is aimed at is not drawn yet. */
  extend(): void;
  end(): void;
  /** To be called in each frame in which there is a view. Returns whether the place has just been reached. */
  onFrame(): boolean;
}

const framesToSettle = 3;
/** Corrections: rows that are not drawn long enough to be measured would be waited for forever. */
const mostCorrections = 40;

export function createAim(): ScrollAim {
  let frames = 0;
  let patience = 0;
  let target: Target | null = null;

  function extend() {
    frames = framesToSettle;
  }
  function end() {
    frames = 0;
    target = null;
  }

  return {
    isUnderWay: () => frames > 0,
    begin(next) {
      extend();
      patience = mostCorrections;
      target = next;
    },
    target: () => target,
    moved() {
      if (frames > 0 && patience-- > 0) extend();
    },
    extend,
    end,
    onFrame() {
      frames -= 1;
      if (frames > 0) return false;
      end();
      return true;
    },
  };
}
