interface Closable {
  close(): void;
}

/** Something that an effect holds. */
export interface Lease<T extends Closable> {
  held(): T | null;
  /** What is held for these reasons, or a new one in place of what was held for others. */
  take(reasons: readonly unknown[], start: () => T): T;
  /** Gives it back: it is closed in a moment, unless it is taken again for the same reasons. */
  leave(): void;
}

/** StrictMode ends each effect and runs it again in the same breath: that is no leaving. */
export function createLease<T extends Closable>(): Lease<T> {
  let held: { readonly reasons: readonly unknown[]; readonly value: T } | null = null;
  let isLeft = false;

  function drop() {
    held?.value.close();
    held = null;
  }
  return {
    held: () => held?.value ?? null,
    take(reasons, start) {
      isLeft = false;
      if (held && held.reasons.every((reason, index) => reason === reasons[index])) return held.value;
      drop();
      held = { reasons, value: start() };
      return held.value;
    },
    leave() {
      isLeft = true;
      void Promise.resolve().then(() => isLeft && drop());
    },
  };
}
