const elements = new Set(
  `a abbr article aside b bdi blockquote br button code dd del details dialog div dl dt em fieldset figcaption figure
  footer h1 h2 h3 h4 h5 h6 header hr i img input kbd label legend li mark menu meter nav ol output p pre progress s search
  section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
  svg circle ellipse g line path polygon polyline rect`.split(/\s+/),
);

/** Attributes that name an address, and the only elements on which they may stand. */
const addressAttributes: Readonly<Record<string, string>> = { href: 'a', src: 'img' };
const forbiddenAttributes =
  /^(on.*|srcset|srcdoc|action|formaction|xlink:.*|poster|background|ping|cite|longdesc|manifest|data|code|codebase|archive|usemap|profile|content|http-equiv|is|slot|nonce|integrity|popover.*|contenteditable|autofocus|accesskey|form|formtarget|sandbox|allow|xmlns)$/i;
/** What React's useId makes. */
const ownName = /^\S*(:r|«r|_r_|_R_)[\w-]*[:»_]?\S*$/;
const styles = new Set(
  `box-sizing height width min-height max-height top bottom left right position overflow overflow-anchor padding-top
  padding-bottom margin-top overflow-y outline-color outline-style outline-width visibility z-index flex-grow
  aspect-ratio scroll-behavior display flex-direction transform`.split(/\s+/),
);

export interface InspectOptions {
  /** Whether the app allows pictures of content. */
  readonly images: boolean;
}

const isOwnFile = (address: string) => address.startsWith(`${location.origin}/`) || address.startsWith('blob:');

function complaintsOfAddress(element: Element, name: string, value: string, { images }: InspectOptions): string[] {
  const tag = element.localName;
  if (addressAttributes[name] !== tag) return [`${name} on <${tag}>`];
  if (tag === 'img')
    return isOwnFile(value) || (images && /^https:/i.test(value.trim())) ? [] : [`a picture from ${value}`];
  if (!/^(https?:|mailto:|tel:|blob:)/i.test(value)) return [`a link to ${value}`];
  if (!/^https?:/i.test(value)) return [];
  const rel = new Set(element.getAttribute('rel')?.split(' '));
  const isClosed = element.getAttribute('target') === '_blank' && rel.has('noopener') && rel.has('noreferrer');
  return isClosed ? [] : [`a link to ${value} that hands over the page: ${element.outerHTML.slice(0, 200)}`];
}

function complaintsOfStyle(element: Element): string[] {
  if (!(element instanceof HTMLElement)) return element.hasAttribute('style') ? ['a style of an icon'] : [];
  return [...element.style].flatMap((property) => {
    const value = element.style.getPropertyValue(property);
    const isKnown = styles.has(property) || property.startsWith('--');
    return isKnown && /^[\w\s.,%()+*/-]*$/.test(value) && !/url|image/i.test(value)
      ? []
      : [`style ${property}: ${value}`];
  });
}

function complaintsOf(element: Element, options: InspectOptions): string[] {
  if (!elements.has(element.localName)) return [`<${element.localName}>`];
  return element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    if (name in addressAttributes) return complaintsOfAddress(element, name, value, options);
    if (name === 'style') return complaintsOfStyle(element);
    if (name === 'id' || name === 'name') return ownName.test(value) ? [] : [`${name}="${value}"`];
    // A button of the kit's own, which belongs to no form whatever is around it.
    if (name === 'form' && value === '' && element.localName === 'button') return [];
    if (name === 'xmlns' && element.localName === 'svg') return [];
    if (name === 'class' && element.namespaceURI !== 'http://www.w3.org/2000/svg') return [`class="${value}"`];
    return forbiddenAttributes.test(name) ? [`${name}="${value}" on <${element.localName}>`] : [];
  });
}

/** Everything in the transcripts on the page that only content can have brought there, and by which row. */
export function inspect(options: InspectOptions): string[] {
  const complaints: string[] = [];
  for (const element of document.body.querySelectorAll('[data-part="transcript"] *')) {
    for (const complaint of complaintsOf(element, options)) {
      const row = element.closest('[data-key]')?.getAttribute('data-key') ?? 'outside of a row';
      complaints.push(`${complaint.slice(0, 300)} (${row.slice(0, 60)})`);
    }
  }
  for (const failure of document.querySelectorAll('[data-part="row-failure"]')) {
    complaints.push(`a row that cannot be shown (${failure.closest('[data-key]')?.getAttribute('data-key')})`);
  }
  return complaints;
}

/** What the page has outside of the transcripts and in its globals: the same before and after. */
export function surroundings(): string {
  const names = Object.getOwnPropertyNames;
  const outside = [...document.querySelectorAll('html, head, head *, body, body > *')].map((element) => {
    const address = element.getAttribute('src') ?? element.getAttribute('href');
    return `${element.localName} ${address === null ? '' : new URL(address, location.href).origin} ${element.getAttribute('style') ?? ''}`;
  });
  const isOwnHint = (line: string) => line === `link ${location.origin} `;
  return JSON.stringify([
    [names(Object.prototype), names(Array.prototype), names(Function.prototype)],
    outside.filter((line) => !isOwnHint(line)),
    [document.title, location.href, history.length, document.baseURI],
  ]);
}
