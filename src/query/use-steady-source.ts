'use client';

import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { TranscriptSource } from '../sources/source.ts';
import { warn } from './development.ts';
import { createSteadySource } from './steady-source.ts';

/** The source in use: the same one while sources of its id are given, and while other ones do not come to rest. */
export function useSteadySource(given: TranscriptSource): TranscriptSource {
  const [steady] = useState(() => createSteadySource(given, warn));
  const state = useSyncExternalStore(steady.subscribe, steady.read, steady.read);
  // Before anything is painted, and before the effects that would ask another source.
  useLayoutEffect(() => steady.give(given, state), [steady, given, state]);
  return state.used;
}
