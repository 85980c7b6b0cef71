/** A request as the service saw it, preflights left out. */
export interface RequestRecord {
  /** Epoch ms. */
  readonly time: number;
  readonly method: string;
  readonly path: string;
  /** The JSON that was sent; null before it was read, and where it could not be. */
  body: unknown;
  /** Null until it was answered, and where it never was. */
  status: number | null;
  /** Whether the caller hung up before the answer was out. */
  aborted: boolean;
  /** Whether the service cut the connection itself, as the faults say. */
  cut: boolean;
}
