/** Whether two values are the same JSON. Members that are undefined count as missing. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const members = new Map(Object.entries(other));
  for (const [name, value] of Object.entries(one)) if (!isEqual(value, members.get(name))) return false;
  for (const [name, value] of members) if (value !== undefined && !Object.hasOwn(one, name)) return false;
  return true;
}
