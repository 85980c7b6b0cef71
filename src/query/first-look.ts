import type { TranscriptSource } from '../sources/source.ts';

/** So long, in ms, a look waits for a source that says when it hears. */
const patience = 2000;

/** The sources that have said whether they hear. */
const telling = new WeakSet<TranscriptSource>();

/** The look at what came before a source is listened to: a source that will say when it hears is looked at then, once. */
export function createFirstLook(source: TranscriptSource, look: () => void) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let hasTold = false;

  function take() {
    clearTimeout(waiting);
    waiting = undefined;
    look();
  }
  return {
    ask() {
      if (hasTold || !telling.has(source)) take();
      else waiting ??= setTimeout(take, patience);
    },
    /** The source has said whether it hears. */
    told() {
      telling.add(source);
      hasTold = true;
      if (waiting !== undefined) take();
    },
    close: () => clearTimeout(waiting),
  };
}
