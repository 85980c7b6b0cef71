import { useCallback, useRef } from 'react';
import { sendTyping, type ParticipantAccess } from './participant.ts';

/** In ms: the others show that somebody is typing for a little longer than this. */
const interval = 10_000;

/** Tells the others while something is being written, now and then. */
export function useTypingNotice({ endpoint, connectionToken }: ParticipantAccess) {
  const last = useRef(-Infinity);
  const write = useCallback(() => {
    if (performance.now() - last.current < interval) return;
    last.current = performance.now();
    // Nobody misses a notice that got lost.
    sendTyping({ endpoint, connectionToken }).catch(() => {});
  }, [endpoint, connectionToken]);
  /** What is written next is something new. */
  const stop = useCallback(() => {
    last.current = -Infinity;
  }, []);
  return { write, stop };
}
