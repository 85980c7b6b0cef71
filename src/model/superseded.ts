import type { MessageEntry } from './entry.ts';

/**
 * The keys of the interactive messages that a newer one replaced: one with the same referenceId, or the page that
 * answers a paging response.
 * @param messages oldest first; those that are neither interactive nor a response do not count
 */
export function supersededBy(_messages: readonly MessageEntry[]): ReadonlySet<string> {
  return new Set();
}
