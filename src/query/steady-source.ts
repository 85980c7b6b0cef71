import { isOwnIdentity, type TranscriptSource } from '../sources/source.ts';

/** Sources that nobody gave an id, and that follow each other sooner than this, in ms, wait for the last of them … */
const quiet = 1000;
/** … after so many in a row: who goes through a list of conversations is not as quick for as long. */
const patience = 3;

const message =
  'useTranscript is given a source with another id at each render, as a source is that is made in render from a token function. It keeps to the one that it has. Make the source outside of the component or in useState or useMemo, or give it an `id`.';

/** Decides which of the sources that a component is given is in use. */
export interface SteadySource {
  /** The source in use. A new object asks for another render, so that what is given may be given again. */
  read(): { readonly used: TranscriptSource };
  subscribe(onChange: () => void): () => void;
  /** After each render: what it was given, and what it has read. */
  give(given: TranscriptSource, shown: { readonly used: TranscriptSource }): void;
}

/**
 * The first source of an id stays in use while the id is the same. One with another id is used as soon as it is given
 * twice: a source that is made in render never is, because the render that asks for it again makes another.
 * @param warn is told once when sources do not come to rest
 */
export function createSteadySource(first: TranscriptSource, warn: (message: string) => void): SteadySource {
  let state = { used: first };
  /** One with another id that was given once. */
  let seen: TranscriptSource | null = null;
  let changedAt = Number.NEGATIVE_INFINITY;
  let hasty = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let isWarned = false;
  const listeners = new Set<() => void>();

  function change(used: TranscriptSource) {
    state = { used };
    for (const listener of listeners) listener();
  }
  function complain() {
    if (!isWarned) warn(message);
    isWarned = true;
  }
  function adopt(source: TranscriptSource) {
    const isNameless = isOwnIdentity(source.id) && isOwnIdentity(state.used.id);
    hasty = isNameless && Date.now() - changedAt < quiet ? hasty + 1 : 0;
    changedAt = Date.now();
    clearTimeout(settling);
    if (hasty < patience) return change(source);
    complain();
    settling = setTimeout(() => change(source), quiet);
  }

  return {
    read: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) clearTimeout(settling);
      };
    },
    give(given, { used }) {
      const before = seen;
      seen = null;
      if (given.id === used.id) return clearTimeout(settling);
      if (given === before) return adopt(given);
      seen = given;
      if (before === null) change(used);
      else complain();
    },
  };
}
