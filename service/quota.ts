/** A token bucket: `burst` calls at once, then `perSecond`. */
export interface Bucket {
  /** @returns false where the call is one too many */
  take(limit: { readonly perSecond: number; readonly burst: number }, now: number): boolean;
}

export function createBucket(): Bucket {
  let spent = 0;
  let last = 0;
  return {
    take({ perSecond, burst }, now) {
      spent = Math.max(0, spent - ((now - last) / 1000) * perSecond);
      last = now;
      if (spent + 1 > burst) return false;
      spent += 1;
      return true;
    },
  };
}
