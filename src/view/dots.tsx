import type { ReactNode } from 'react';

/** Something is under way; the words beside it say what. */
export function Dots(): ReactNode {
  return (
    <span data-part="dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}
