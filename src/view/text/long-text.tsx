import { useEffect, useRef, type FocusEvent, type MouseEvent, type ReactNode } from 'react';
import { useView } from '../transcript-context.ts';
import { bringIntoView } from './bring-into-view.ts';
import { foldedPart, isOverlong, messagePart } from './extent.ts';
import { useExtent } from './use-extent.ts';

interface LongTextProps {
  /** Of the entry. */
  readonly id: string;
  readonly text: string;
  /** Draws the text or a part of it. */
  readonly children: (text: string) => ReactNode;
}

/** Whether something is cut off by the element that holds it. */
const isCutOff = (inner: Element, outer: Element): boolean =>
  inner.getBoundingClientRect().bottom > outer.getBoundingClientRect().bottom;

/** A text of very many lines: the first ones, until the reader asks for more, or comes to a link below them. */
export function LongText({ id, text, children }: LongTextProps): ReactNode {
  const { labels } = useView();
  const [extent, setExtent] = useExtent(id);
  const isFolded = extent === 'folded';
  const isCut = extent === 'unfolded' && isOverlong(text);
  // What the reader holds on to stays in view when the text around it opens or folds.
  const held = useRef<Element>(null);
  useEffect(() => {
    if (held.current) bringIntoView(held.current);
    held.current = null;
  });
  const unfoldAtHidden = ({ target, currentTarget }: FocusEvent) => {
    if (!isFolded || !isCutOff(target, currentTarget)) return;
    held.current = target;
    setExtent('unfolded');
  };
  const toggle = ({ currentTarget }: MouseEvent) => {
    if (!isFolded) held.current = currentTarget;
    setExtent(isFolded ? 'unfolded' : 'folded');
  };
  return (
    <>
      <div data-part="fold" data-folded={isFolded || undefined} onFocus={unfoldAtHidden}>
        {children(isFolded ? foldedPart(messagePart(text)) : isCut ? messagePart(text) : text)}
      </div>
      {isCut && (
        <p data-part="cut">
          <span>{labels.cutShort}</span>{' '}
          <button form="" data-part="show-whole" onClick={() => setExtent('whole')}>
            {labels.showWhole}
          </button>
        </p>
      )}
      <button form="" data-part="show-more" aria-expanded={!isFolded} onClick={toggle}>
        {isFolded ? labels.showMore : labels.showLess}
      </button>
    </>
  );
}
