const iso = /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * Reads a wire time. A time without a zone counts as UTC, so that everybody reads the same.
 * @returns epoch ms, or null where the text is no ISO 8601 time
 */
export function parseTime(text: string | undefined): number | null {
  const parts = text === undefined ? null : iso.exec(text);
  if (!text || !parts) return null;
  const time = Date.parse(parts[3] ? text : `${text}Z`);
  return Number.isNaN(time) ? null : time;
}

/** The earlier of two times, where a missing one is no time at all. */
export function earlier(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
