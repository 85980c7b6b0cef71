/** Remembers what was made of the last `size` keys that were asked for. */
export function createRecent<Key, Value>(size: number): (key: Key, make: (key: Key) => Value) => Value {
  const values = new Map<Key, { readonly value: Value }>();
  return (key, make) => {
    const known = values.get(key);
    const made = known ?? { value: make(key) };
    // A Map keeps the order of insertion: the last one used goes to the end.
    values.delete(key);
    values.set(key, made);
    if (values.size > size) {
      for (const oldest of values.keys()) {
        values.delete(oldest);
        break;
      }
    }
    return made.value;
  };
}
