import { useState } from 'react';

/**
 * Counts how often words were replaced by others. A text that only grew is still the same; one of which something was
 * taken back is another one, whose elements must not be those of the first: who translates pages or reads them aloud
 * leaves copies in them.
 */
export function useEdition(words: string): number {
  const [known, setKnown] = useState({ words, edition: 0 });
  if (words === known.words) return known.edition;
  const edition = words.startsWith(known.words) ? known.edition : known.edition + 1;
  setKnown({ words, edition });
  return edition;
}
