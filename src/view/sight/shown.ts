import { containerOf, windowOf } from '../own-window.ts';

/** Fainter than this nobody reads a text, and through what is fainter everybody does. */
export const faint = 0.1;
/** In px: a text that is blurred more is not read, and is blurred for that. */
const legibleBlur = 3;

/** The new names, and those that browsers of before 2024 know them by. */
const visibility = {
  opacityProperty: true,
  visibilityProperty: true,
  contentVisibilityAuto: true,
  checkOpacity: true,
  checkVisibilityCSS: true,
} as const;

/** What an element is drawn in: what its slot, its parent, its shadow root or its frame stands in. */
const drawnIn = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? containerOf(element);

/** What a filter leaves of an element, from 0 to 1. */
function clarityOf(filter: string): number {
  if (Number(/blur\(([\d.]+)px\)/.exec(filter)?.[1] ?? 0) > legibleBlur) return 0;
  return Number(/opacity\(([\d.]+)\)/.exec(filter)?.[1] ?? 1);
}

/** Tells how solid elements are drawn, from 0 to 1, all that they are drawn in included. Each is asked for its style once. */
export function createSolidity() {
  const known = new Map<Element, number>();

  function solidity(element: Element): number {
    const before = known.get(element);
    if (before !== undefined) return before;
    const { opacity = '', filter = '' } = windowOf(element)?.getComputedStyle(element) ?? {};
    const outer = drawnIn(element);
    const own = (opacity === '' ? 1 : Number(opacity)) * clarityOf(filter);
    const value = own < faint || outer === null ? own : own * solidity(outer);
    known.set(element, value);
    return value;
  }
  return solidity;
}

/** Whether styles let an element be drawn, and the frames that it stands in. */
export function isRendered(element: Element): boolean {
  const view = windowOf(element);
  const isVisible = element.checkVisibility?.(visibility) ?? view?.getComputedStyle(element).visibility === 'visible';
  return isVisible && (!view?.frameElement || isRendered(view.frameElement));
}
