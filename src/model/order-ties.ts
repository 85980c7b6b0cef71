import type { Placement } from './placement.ts';

/** Members of the graph that are reached from a start and were not before; depth first. */
function reach(start: string, nextTo: (key: string) => readonly string[], visited: Set<string>): string[] {
  const reached: string[] = [];
  // A stack of its own: a chain of ties may be as long as the transcript.
  const stack = [start];
  for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
    if (visited.has(key)) continue;
    visited.add(key);
    reached.push(key);
    stack.push(...nextTo(key));
  }
  return reached;
}

/** Each key after its predecessors, else in the given order; also where predecessors contradict each other. */
function sortByPredecessors(
  keys: readonly string[],
  predecessorsOf: (key: string) => readonly string[],
): readonly string[] {
  const sorted = new Set<string>();
  const visited = new Set<string>();
  for (const start of keys) {
    const stack = [start];
    for (let key = stack.at(-1); key !== undefined; key = stack.at(-1)) {
      if (visited.has(key)) {
        stack.pop();
        sorted.add(key);
      } else {
        visited.add(key);
        const open = predecessorsOf(key).filter((other) => !visited.has(other));
        stack.push(...open.toReversed());
      }
    }
  }
  return [...sorted];
}

/**
 * Orders items of the same time. Those that pages showed as neighbours stay together, each after those that a page
 * showed before it; such runs, and single items, stand in the order in which the first of each was heard, and those that
 * were not heard before all of these, by key. So an item that was heard last stands last and moves nothing, and only a
 * page turns others round. The result follows from what is known of the items alone, whatever order they are given in.
 */
export function orderTies<T extends { readonly key: string }>(
  items: readonly T[],
  placementOf: (key: string) => Placement,
): readonly T[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const orders = new Map(items.map(({ key }) => [key, placementOf(key).heard?.order ?? -1]));
  const orderOf = (key: string) => orders.get(key) ?? -1;
  const compare = (one: string, other: string) => orderOf(one) - orderOf(other) || (one < other ? -1 : 1);
  const keys = [...byKey.keys()].sort(compare);

  const predecessors = new Map<string, readonly string[]>();
  const neighbours = new Map<string, string[]>(keys.map((key) => [key, []]));
  for (const key of keys) {
    const here = placementOf(key).predecessors.filter((other) => other !== key && byKey.has(other));
    predecessors.set(key, here.sort(compare));
    for (const other of here) {
      neighbours.get(key)?.push(other);
      neighbours.get(other)?.push(key);
    }
  }

  const visited = new Set<string>();
  const runFrom = (start: string) =>
    sortByPredecessors(
      reach(start, (key) => neighbours.get(key) ?? [], visited).sort(compare),
      (key) => predecessors.get(key) ?? [],
    );
  const heardFrom = keys.findIndex((key) => orderOf(key) >= 0);
  const unheard = heardFrom < 0 ? keys : keys.slice(0, heardFrom);
  const heardRuns = keys.slice(unheard.length).flatMap(runFrom);
  return [...unheard.flatMap(runFrom), ...heardRuns].flatMap((key) => byKey.get(key) ?? []);
}
