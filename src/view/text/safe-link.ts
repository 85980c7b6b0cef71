/** In UTF-16 units. Longer addresses are no addresses that a person sends. */
const longest = 8192;

/** Control characters, spaces, and the marks that turn the direction of what stands beside them. */
const neverInAddresses = /[\p{Cc}\p{Z}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Digits, with what people put between them. Codes with * and # tell the phone to do something else than to call. */
const phoneNumber = /^tel:\+?[\d().-]*\d[\d().-]*(;[\w-]+=[\w.+-]+)*$/i;
const mailAddress = /^mailto:[^@?\s]+@[^@?\s]+(\?.*)?$/i;

function read(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** A page's address as a browser reads it. One with a name before the host (`bank.example@elsewhere`) only misleads. */
function safeWebAddress(address: string): string | null {
  const url = read(address);
  return url && url.hostname !== '' && url.username === '' && url.password === '' ? url.href : null;
}

/**
 * The address as a link may carry it: http, https, mailto or tel, and nothing in it that hides where it leads. Host
 * names in other scripts come out in ASCII.
 * @returns null for everything else: show such an address as text
 */
export function safeLink(address: string): string | null {
  if (address.length > longest || neverInAddresses.test(address)) return null;
  if (/^https?:\/\//i.test(address)) return safeWebAddress(address);
  if (mailAddress.test(address)) return read(address)?.href ?? null;
  return phoneNumber.test(address) ? address.toLowerCase() : null;
}

/** Whether a safe link leads to a page, and not to a person. */
export const isWebAddress = (href: string): boolean => /^https?:/.test(href);
