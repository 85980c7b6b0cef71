import { rowsInView, type View } from './sight.ts';

/** What is to be seen of a page, for the check that it did what was asked. */
export interface Look {
  /** The text in view. */
  readonly text: string;
  readonly contentHeight: number;
  readonly elements: number;
}

/** So close together that no row is overlooked. */
const places = 80;

export function lookAt(view: View): Look {
  const rows = new Set(rowsInView(view, places));
  return {
    text: [...rows].map((row) => row?.textContent ?? '').join('\n'),
    contentHeight: view.scroller.scrollHeight,
    elements: document.querySelectorAll('*').length,
  };
}
