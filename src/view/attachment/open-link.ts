function protocolOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).protocol : null;
}

/**
 * Whether an image may be loaded from it: over https, over what the page itself came by, or from the page's own memory
 * where the app has fetched the file.
 * @param origin the page's; a window that an app opened has it from the app, and an address of its own
 */
export function isImageAddress(url: string, origin: string): boolean {
  const protocol = protocolOf(url);
  return protocol === 'https:' || protocol === 'blob:' || (protocol === 'http:' && origin.startsWith('http:'));
}

/** Opens an address in a tab that cannot reach back. Says whether the browser let it. */
function openTab(url: string, view: Window): boolean {
  const tab = view.open('about:blank', '_blank');
  if (!tab) return false;
  tab.opener = null;
  tab.location.replace(url);
  return true;
}

/** What the app holds in memory would run as a page of its own origin in a tab: it is saved instead. */
function save(url: string, name: string, { document }: Window): boolean {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return true;
}

/**
 * Opens a file's link. Only web addresses and the app's own blobs: a link may not run code or reach into the reader's
 * files.
 * @param view the window that the reader clicked in: no other one may open a tab then
 * @returns whether it opened; null where it is no such link
 */
export function openLink(url: string, name: string, view: Window): boolean | null {
  switch (protocolOf(url)) {
    case 'https:':
    case 'http:':
      return openTab(url, view);
    case 'blob:':
      return save(url, name, view);
    default:
      return null;
  }
}
