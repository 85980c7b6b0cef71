/** Whether the page's own script asks, and not the test that drives the browser. The first lines are of this file. */
const isOwnCall = () =>
  (new Error('Who asks?').stack ?? '')
    .split('\n')
    .slice(3)
    .some((line) => line.includes(location.origin));

/** Notes what is added to a window and its document from now on; returns what of it is still there. */
export function noteLeftovers(view: Window): () => readonly string[] {
  const there = new Set<string>();
  const numbers = new WeakMap<object, number>();
  let count = 0;
  const numberOf = (object: object) => {
    const known = numbers.get(object) ?? (count += 1);
    numbers.set(object, known);
    return known;
  };
  for (const target of [view, view.document]) {
    const { addEventListener, removeEventListener } = target;
    const nameOf = (type: string, listener: object) => `${type} ${numberOf(listener)}`;
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      const name = nameOf(type, listener);
      if (isOwnCall()) there.add(name);
      options?.signal?.addEventListener('abort', () => there.delete(name));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: EventListenerOptions) => {
      there.delete(nameOf(type, listener));
      removeEventListener.call(target, type, listener, options);
    };
  }
  const global = view as Window & typeof globalThis;
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
    const { prototype } = global[name];
    const { observe, disconnect } = prototype;
    const nameOf = (observer: object, target: object) => `${name} ${numberOf(observer)} of ${numberOf(target)}`;
    prototype.observe = function (this: object, target: Node, ...more: never[]) {
      if (isOwnCall()) there.add(nameOf(this, target));
      Reflect.apply(observe, this, [target, ...more]);
    };
    prototype.disconnect = function (this: object) {
      for (const known of there) if (known.startsWith(`${name} ${numberOf(this)} of`)) there.delete(known);
      Reflect.apply(disconnect, this, []);
    };
    if (!('unobserve' in prototype)) continue;
    const { unobserve } = prototype;
    prototype.unobserve = function (this: object, target: Element) {
      there.delete(nameOf(this, target));
      Reflect.apply(unobserve, this, [target]);
    };
  }
  return () => [...there];
}
