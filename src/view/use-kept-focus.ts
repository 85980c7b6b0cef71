import { useEffect, useRef } from 'react';

/**
 * The props of an element that keeps the focus when a render removes what had it: the part that is named here takes it
 * then, or the element itself where there is none.
 */
export function useKeptFocus(heir = 'button') {
  const element = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const { current } = element;
    if (!current || !hadFocus.current || current.matches(':focus-within')) return;
    // Scrolling to it would move the reader.
    (current.querySelector<HTMLElement>(heir) ?? current).focus({ preventScroll: true });
  });
  return {
    ref: element,
    tabIndex: -1,
    // What is removed while it has the focus tells no blur, and so this stays true.
    onFocus() {
      hadFocus.current = true;
    },
    onBlur() {
      hadFocus.current = false;
    },
  };
}
