/** Knows by how much calls scroll an element: a script's `scrollTop`, `scrollTo` and the like are nobody's wheel. */
export interface ScrollCalls {
  /** Where the element is scrolled to, without what moves its content for the moment. */
  read(): number;
  /** By how many px calls have moved the position since this was asked last. */
  take(): number;
  has(): boolean;
  /** Writes the position without that counting as a call. */
  write(top: number): void;
  destroy(): void;
}

const methods = ['scrollTo', 'scroll', 'scrollBy'] as const;

const optionOf = (options: unknown, name: string): unknown =>
  typeof options === 'object' && options !== null ? Reflect.get(options, name) : undefined;

/** react-virtuoso's own corrections are relative to a position that was corrected already. Apps say numbers, or smooth. */
const isVirtuososCorrection = (name: string, options: unknown): boolean =>
  name === 'scrollBy' && typeof options === 'object' && optionOf(options, 'behavior') !== 'smooth';

/** What a transform moves the content by in place of the position: for everybody else the element is scrolled by it. */
export interface Shift {
  /** In px; positive is up. */
  readonly shifted: () => number;
  /** Puts these px into the position. */
  readonly settle: () => void;
}

/**
 * Watches the calls that scroll an element, by properties of its own in front of those that all elements share.
 * @param onSmooth told when a call begins to scroll smoothly, which moves the position later
 */
export function watchCalls(scroller: HTMLElement, { shifted, settle }: Shift, onSmooth: () => void): ScrollCalls {
  const inherited = Reflect.getPrototypeOf(scroller) ?? {};
  const read = (): number => Number(Reflect.get(inherited, 'scrollTop', scroller));
  const write = (top: number) => void Reflect.set(inherited, 'scrollTop', top, scroller);
  let called = 0;

  function count(call: () => void) {
    settle();
    const before = read();
    call();
    called += read() - before;
  }

  Object.defineProperty(scroller, 'scrollTop', {
    configurable: true,
    get: () => read() + shifted(),
    set(top: number) {
      count(() => write(top));
    },
  });
  for (const name of methods) {
    const method: unknown = Reflect.get(inherited, name, scroller);
    const value = (...given: unknown[]) => {
      if (isVirtuososCorrection(name, given[0])) return;
      if (optionOf(given[0], 'behavior') === 'smooth') onSmooth();
      if (typeof method === 'function') count(() => void Reflect.apply(method, scroller, given));
    };
    Object.defineProperty(scroller, name, { configurable: true, value });
  }

  return {
    read,
    has: () => called !== 0,
    take() {
      const taken = called;
      called = 0;
      return taken;
    },
    write,
    destroy() {
      for (const name of ['scrollTop', ...methods]) Reflect.deleteProperty(scroller, name);
    },
  };
}
