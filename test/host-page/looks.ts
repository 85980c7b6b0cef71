/** What makes a box and its words look as they do, beside where it stands. */
const properties = `display position float visibility opacity overflow-x overflow-y box-sizing z-index
  padding-top padding-right padding-bottom padding-left margin-top margin-right margin-bottom margin-left
  border-top-width border-right-width border-bottom-width border-left-width border-top-style border-right-style
  border-bottom-style border-left-style border-top-color border-right-color border-bottom-color border-left-color
  border-top-left-radius border-bottom-right-radius outline-style box-shadow filter transform background-color
  background-image clip-path mask-image object-fit color -webkit-text-fill-color font-family font-size font-style
  font-weight font-variant line-height letter-spacing word-spacing text-align text-indent text-transform text-shadow
  text-decoration-line white-space word-break overflow-wrap list-style-type vertical-align user-select
  transition-duration animation-name content`.split(/\s+/);

export interface Look {
  readonly name: string;
  readonly box: string;
  readonly style: readonly string[];
}

/** Of a drawing words and boxes say nothing. */
const drawn = [
  'display',
  'visibility',
  'opacity',
  'transform',
  'color',
  'fill',
  'stroke',
  'stroke-width',
  'animation-name',
];

function lookAt(element: Element, pseudo: '' | '::before' | '::after', base: DOMRect): Look | null {
  const style = getComputedStyle(element, pseudo);
  if (pseudo !== '' && (style.content === 'none' || style.content === 'normal')) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  const part = element.getAttribute('data-part') ?? `${element.parentElement?.getAttribute('data-part')} > `;
  return {
    name: `${element.localName} ${part}${pseudo}`,
    box: pseudo === '' ? [x - base.x, y - base.y, width, height].map(Math.round).join(' ') : '',
    style: (element.closest('svg') ? drawn : properties).map(
      (property) => `${property}: ${style.getPropertyValue(property)}`,
    ),
  };
}

/** How everything below a view's root looks, element by element. */
export function looksOf(root: Element): readonly Look[] {
  const base = root.getBoundingClientRect();
  // Whether the root itself is a flex box is its app's; slots have no box.
  return [...root.querySelectorAll(':not([hidden], slot)')].flatMap((element) =>
    (['', '::before', '::after'] as const).flatMap((pseudo) => lookAt(element, pseudo, base) ?? []),
  );
}

/** What differs between two looks, in words. */
export function differences(one: readonly Look[], other: readonly Look[]): readonly string[] {
  if (one.length !== other.length) return [`${one.length} elements and ${other.length}`];
  return one.flatMap(({ name, box, style }, index) => {
    const now = other[index];
    const changed = style
      .filter((value, at) => value !== now?.style[at])
      .map((v) => `${v} → ${now?.style[style.indexOf(v)]?.split(': ')[1]}`);
    if (box !== now?.box) changed.push(`${box}, now ${now?.box}`);
    return changed.length > 0 ? [`${name}: ${changed.join(', ')}`] : [];
  });
}
