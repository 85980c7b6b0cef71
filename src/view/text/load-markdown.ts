import { useSyncExternalStore } from 'react';
import { useHydrated } from '../use-hydrated.ts';
import type * as Markdown from './markdown.tsx';

type MarkdownModule = Pick<typeof Markdown, 'renderMarkdown'>;

/** A part of the app that cannot be loaded, because of a new release or the network, is asked for again, but not for ever. */
const mostAttempts = 3;

interface Loader {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => MarkdownModule | null;
}

/** Loads on the first subscription; after a failure, on a later one. */
export function createLoader(load: () => Promise<MarkdownModule>): Loader {
  const listeners = new Set<() => void>();
  let module: MarkdownModule | null = null;
  let attempts = 0;
  let isLoading = false;

  async function start(): Promise<void> {
    if (module || isLoading || attempts >= mostAttempts) return;
    attempts += 1;
    isLoading = true;
    try {
      module = await load();
      for (const listener of listeners) listener();
    } catch {
      // What was written is on screen as plain text, and stays.
    } finally {
      isLoading = false;
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      void start();
      return () => listeners.delete(listener);
    },
    read: () => module,
  };
}

const loader = createLoader(() => import('./markdown.tsx'));
const never = () => () => {};
const nothing = () => null;

/** The markdown renderer, where it is wanted and as soon as it is there. Server markup is plain text. */
export function useMarkdown(wanted: boolean): MarkdownModule | null {
  const hydrated = useHydrated();
  const read = wanted && hydrated ? loader.read : nothing;
  return useSyncExternalStore(wanted ? loader.subscribe : never, read, read);
}
