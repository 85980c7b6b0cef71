/** The members that are present; `known` itself where they are the same as its own. */
export function settle<T extends object>(known: T, members: T): T {
  const result: Partial<T> = {};
  let changed = false;
  for (const name of Object.keys(members) as (keyof T)[]) {
    if (members[name] !== undefined) result[name] = members[name];
    changed ||= members[name] !== known[name];
  }
  return changed ? (result as T) : known;
}
