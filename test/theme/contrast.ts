/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Colour = readonly [number, number, number, number];

export interface Pair {
  /** What it is: the tokens' names, or the part and its words. */
  readonly name: string;
  readonly front: Colour;
  readonly back: Colour;
  /** Whether it is read, and not only seen. */
  readonly isText: boolean;
}

const linear = (value: number) => (value <= 10.314 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]: Colour) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** A colour as it is seen on an opaque one. */
function over([red, green, blue, alpha]: Colour, back: Colour): Colour {
  const mix = (front: number, behind: number) => front * alpha + behind * (1 - alpha);
  return [mix(red, back[0]), mix(green, back[1]), mix(blue, back[2]), 1];
}

/** The ratio that WCAG 2 defines, from 1 to 21. */
export function contrast({ front, back }: Pair): number {
  const both = [luminance(over(front, back)), luminance(back)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

const grounds = ['background', 'surface', 'surface-strong', 'accent-soft'];
const inks = ['text', 'meta', 'link', 'danger', 'positive', 'mixed'];

/** The tokens that meet in some part: what is in front, what is behind, whether it is read. */
export const tokenPairs: readonly (readonly [front: string, back: string, isText: boolean])[] = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground, true] as const)),
  ['accent-text', 'accent', true],
  ['background', 'text', true],
  ['viewer-text', 'viewer-background', true],
  ['accent', 'background', false],
  ...grounds.flatMap((ground) => ['focus', 'line-strong'].map((line) => [line, ground, false] as const)),
];

// The functions below run in the page: each holds all that it needs.

/** The colour of each token in the first view. */
export function readTokens(names: readonly string[]): Readonly<Record<string, Colour>> {
  const view = document.querySelector('[data-part="transcript"]') ?? document.body;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const probe = view.appendChild(document.createElement('i'));
  const colours = names.map((name) => {
    probe.style.color = `var(--transcript-${name})`;
    context?.clearRect(0, 0, 1, 1);
    if (context) context.fillStyle = getComputedStyle(probe).color;
    context?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return [name, [red, green, blue, alpha / 255] as const] as const;
  });
  probe.remove();
  return Object.fromEntries(colours);
}

/** Every text and every icon that is drawn, with what is behind it. */
export function readElements(): readonly Pair[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const parse = (colour: string): Colour => {
    const before = known.get(colour);
    if (before) return before;
    context?.clearRect(0, 0, 1, 1);
    if (context) context.fillStyle = colour;
    context?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    const parsed = [red, green, blue, alpha / 255] as const;
    known.set(colour, parsed);
    return parsed;
  };
  const backs = new WeakMap<Element, Colour>();
  const behind = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const before = backs.get(element);
    if (before) return before;
    const [red, green, blue, alpha] = parse(getComputedStyle(element).backgroundColor);
    const below = alpha < 1 ? behind(element.parentElement) : ([0, 0, 0, 1] as const);
    const mix = (front: number, back: number) => front * alpha + back * (1 - alpha);
    const back = [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1] as const;
    backs.set(element, back);
    return back;
  };
  // What cannot be used is dimmed on purpose.
  const hidden = '[data-part="hidden"], [data-part="live-region"], [data-part="redacted"], [aria-disabled="true"]';
  const pairs = new Map<string, Pair>();
  for (const element of document.querySelectorAll('[data-part="transcript"] *')) {
    const isIcon = element.localName === 'svg';
    const words = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    if ((!isIcon && !words) || element.closest(hidden)) continue;
    const { color, display } = getComputedStyle(element);
    if (display === 'none' || element.closest('svg') !== (isIcon ? element : null)) continue;
    const part = element.closest('[data-part]')?.getAttribute('data-part') ?? element.localName;
    const back = behind(element);
    const pair = { name: `${part} "${(words?.textContent ?? 'icon').trim().slice(0, 24)}"`, front: parse(color), back };
    pairs.set(`${isIcon} ${part} ${color} ${back}`, { ...pair, isText: !isIcon });
  }
  return [...pairs.values()];
}
