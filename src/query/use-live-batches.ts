import { useCallback, useEffect, useMemo, useState } from 'react';
import type { TranscriptState } from '../model/index.ts';
import type { TranscriptSource } from '../sources/source.ts';
import { parseItem } from '../wire/index.ts';
import type { Batch } from './fold.ts';

interface Live {
  /** Everything that arrived since the source was subscribed to, oldest first. */
  readonly batches: readonly Batch[];
  readonly connection: TranscriptState['connection'];
  /** Adds items that count as neighbours, such as a page that caught up. */
  readonly add: (batch: Batch) => void;
}

interface Received extends Pick<Live, 'batches' | 'connection'> {
  readonly source: TranscriptSource;
}

/** Listens to a source. What arrives within one animation frame is one update; a hidden page is told by a timer. */
export function useLiveBatches(source: TranscriptSource): Live {
  const nothing = useMemo<Received>(() => ({ source, batches: [], connection: 'none' }), [source]);
  const [last, setLast] = useState(nothing);
  const received = last.source === source ? last : nothing;
  const update = useCallback(
    (change: (before: Received) => Partial<Received>) =>
      setLast((before) => {
        const base = before.source === source ? before : nothing;
        return { ...base, ...change(base) };
      }),
    [source, nothing],
  );
  const append = useCallback(
    (added: readonly Batch[]) => update(({ batches }) => ({ batches: [...batches, ...added] })),
    [update],
  );

  useEffect(() => {
    let waiting: Batch[] = [];
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      append(waiting);
      frame = 0;
      waiting = [];
    };
    const unsubscribe = source.subscribe?.((event) => {
      switch (event.type) {
        case 'items': {
          const items = event.items.map(parseItem).filter((item) => item !== null);
          waiting.push(...items.map((item) => [item]));
          if (items.length === 0 || frame !== 0) return;
          frame = requestAnimationFrame(flush);
          timer = setTimeout(flush, 250);
          return;
        }
        case 'connection':
          update(() => ({ connection: event.connection }));
          return;
        default:
          event satisfies never;
      }
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      unsubscribe?.();
    };
  }, [source, append, update]);

  const add = useCallback((batch: Batch) => batch.length > 0 && append([batch]), [append]);
  return { batches: received.batches, connection: received.connection, add };
}
