import type { ReactNode } from 'react';
import { rootOf } from '../own-window.ts';
import type { FileOpening } from './use-attachment-link.ts';

interface Props {
  readonly part: string;
  readonly file: FileOpening;
  /** @default its content */
  readonly name?: string;
  readonly children: ReactNode;
}

/** The link takes the button's place: who had the focus there, keeps it here. */
function keepFocus(link: HTMLElement | null): void {
  if (!link) return;
  const focused = rootOf(link)?.activeElement ?? null;
  if (focused === null || focused === link.ownerDocument.body) link.focus();
}

/** Opens a file: a button that asks for the link, or the link itself where the browser would not open it by itself. */
export function FileControl({ part, file: { opening, open, done }, name, children }: Props): ReactNode {
  const state = { 'data-part': part, 'data-state': 'ready', 'data-opening': opening.status, 'aria-label': name };
  return opening.status === 'blocked' ? (
    <a {...state} ref={keepFocus} href={opening.url} target="_blank" rel="noopener noreferrer" onClick={done}>
      {children}
    </a>
  ) : (
    <button {...state} form="" aria-busy={opening.status === 'asking'} onClick={open}>
      {children}
    </button>
  );
}
