import { linkifyit } from 'linkify-it';
import { createRecent } from './recent.ts';
import { safeLink } from './safe-link.ts';

/** A link in a text, by its place in UTF-16 units; `end` stands behind it. */
export interface FoundLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** In UTF-16 units: as far as links are looked for. The service takes no longer messages. */
const searched = 16_384;

const none: readonly FoundLink[] = [];

/** What every link holds; most messages do not, and cost one look. */
const candidate = /:\/\/|@|www\.|tel:/i;
const candidates = new RegExp(candidate, 'gi');

/** So many are looked at. Whoever writes more of them wants to keep a browser busy, and not to be read. */
const mostCandidates = 300;

/** Where the part ends in which links are looked for. */
function endOfSearch(text: string): number {
  let count = 0;
  for (const { index } of text.slice(0, searched).matchAll(candidates)) {
    count += 1;
    if (count > mostCandidates) return index;
  }
  return searched;
}

const phone = /\+?[\d().-]*\d/y;

/**
 * Addresses with a scheme, with www. and of e-mail. A bare name (next.js, thanks.it) is as often none. A name before
 * the host is found, so that the whole of such an address can be refused.
 */
const linkify = linkifyit({ fuzzyLink: false, fuzzyEmail: true, urlAuth: true })
  .add('ftp:', null)
  .add('//', null)
  .add('tel:', {
    validate(text, position) {
      phone.lastIndex = position;
      return phone.exec(text)?.[0].length ?? 0;
    },
  })
  .add('www.', {
    validate(text, position, { re }) {
      const host = re.get_relative_proto_validator();
      host.lastIndex = position;
      return host.exec(text)?.[0].length ?? 0;
    },
    normalize(match) {
      match.url = `http://${match.url}`;
    },
  });

const recent = createRecent<string, readonly FoundLink[]>(200);

/** The links of a text, in order. None of them is anything but `safeLink`. */
export function findLinks(text: string): readonly FoundLink[] {
  if (!candidate.test(text)) return none;
  return recent(text, search);
}

function search(text: string): readonly FoundLink[] {
  const part = text.slice(0, endOfSearch(text));
  const links: FoundLink[] = [];
  for (const { index, lastIndex, url } of linkify.match(part) ?? []) {
    // Cut in the middle it would lead elsewhere.
    if (lastIndex === part.length && part.length < text.length) continue;
    const href = safeLink(url);
    if (href !== null) links.push({ start: index, end: lastIndex, href });
  }
  return links;
}
