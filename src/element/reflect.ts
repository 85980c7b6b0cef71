import { flagAttributes, numberAttributes, switchAttributes, textAttributes } from './properties.ts';

function setText(element: Element, attribute: string, value: unknown): void {
  if (value === null || value === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, String(value));
}

function readNumber(element: Element, attribute: string): number | null {
  const text = element.getAttribute(attribute)?.trim() ?? '';
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? null : number;
}

/** Gives a class of elements the properties that are attributes. */
export function reflectAttributes(prototype: HTMLElement): void {
  function define(
    attributes: Readonly<Record<string, string>>,
    get: (element: Element, attribute: string) => unknown,
    set: (element: Element, attribute: string, value: unknown) => void,
  ): void {
    for (const [name, attribute] of Object.entries(attributes)) {
      Object.defineProperty(prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: Element) {
          return get(this, attribute);
        },
        set(this: Element, value: unknown) {
          set(this, attribute, value);
        },
      });
    }
  }
  define(textAttributes, (element, attribute) => element.getAttribute(attribute), setText);
  define(numberAttributes, readNumber, setText);
  define(
    flagAttributes,
    (element, attribute) => element.hasAttribute(attribute),
    (element, attribute, value) => element.toggleAttribute(attribute, Boolean(value)),
  );
  define(
    switchAttributes,
    (element, attribute) => element.getAttribute(attribute) !== 'false',
    (element, attribute, value) => setText(element, attribute, value === false ? 'false' : null),
  );
}
