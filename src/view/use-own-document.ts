import { useEffect, useState, type RefObject } from 'react';
import { scriptDocument } from './own-window.ts';
import { watchDocument } from './watch-document.ts';

/** The document that an element stands in; before that is known the script's own, and null on a server. */
export function useOwnDocument(element: RefObject<Element | null>): Document | null {
  const [document, setDocument] = useState(scriptDocument);
  useEffect(() => {
    if (element.current) return watchDocument(element.current, setDocument);
  }, [element]);
  return document;
}
