/**
 * A persistent map: layers from large to small, the newest last, each at least twice as large as the next. A look-up
 * walks O(log n) layers; an addition copies O(log n) members, spread over many additions. Older versions stay valid.
 */
export type LayeredMap<V> = readonly ReadonlyMap<string, V>[];

export function lookUp<V>(map: LayeredMap<V>, key: string): V | undefined {
  for (let layer = map.length - 1; layer >= 0; layer -= 1) {
    const value = map[layer]?.get(key);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The map with the additions, which win over what was there. */
export function extend<V>(map: LayeredMap<V>, additions: ReadonlyMap<string, V>): LayeredMap<V> {
  if (additions.size === 0) return map;
  const layers = [...map];
  let top = additions;
  for (let below = layers.at(-1); below && below.size < 2 * top.size; below = layers.at(-1)) {
    layers.pop();
    const combined = new Map(below);
    for (const [key, value] of top) combined.set(key, value);
    top = combined;
  }
  return [...layers, top];
}
