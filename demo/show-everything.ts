import { useSyncExternalStore } from 'react';

const name = 'show-everything';
const listeners = new Set<() => void>();

/** A browser may refuse to keep anything: then the setting lasts as long as the page. */
function readStored(): boolean {
  try {
    return localStorage.getItem(name) === 'true';
  } catch {
    return false;
  }
}

let showsEverything = readStored();

function set(next: boolean): void {
  showsEverything = next;
  try {
    localStorage.setItem(name, String(next));
  } catch {
    // It is shown, and not kept.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Whether the reader wants all loaded rows in the document: a wish of the person, not of the conversation, so it holds
 * for every transcript of the page and is kept for the next visit.
 */
export function useShowEverything(): readonly [boolean, (showsEverything: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => showsEverything), set];
}
