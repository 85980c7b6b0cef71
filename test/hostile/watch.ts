/** What happened on the page that no transcript may bring about. */
export interface Incidents {
  /** Functions that only a script of the content calls. */
  readonly calls: string[];
  /** Addresses that were opened in a new tab. */
  readonly opened: string[];
  /** Addresses of links that were followed. */
  readonly followed: string[];
  /** What the Content-Security-Policy, or Trusted Types, had to stop. */
  readonly violations: string[];
}

/** Takes the place of all that would leave the page or interrupt it, and writes it down. */
export function watchPage(): Incidents {
  const incidents: Incidents = { calls: [], opened: [], followed: [], violations: [] };
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
    Object.defineProperty(window, name, { value: () => void incidents.calls.push(name) });
  }
  const open = (url = '') => {
    incidents.opened.push(String(url));
    // Every other tab is kept from opening, as browsers do, and the reader is given a link instead.
    if (incidents.opened.length % 2 === 0) return null;
    const replace = (address: string) => void incidents.opened.push(address);
    return {
      opener: window,
      close() {},
      location: {
        replace,
        assign: replace,
        set href(address: string) {
          replace(address);
        },
      },
    };
  };
  Object.defineProperty(window, 'open', { value: open });
  document.addEventListener('securitypolicyviolation', (event) => {
    incidents.violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim());
  });
  new ReportingObserver(
    (reports) => incidents.violations.push(...reports.map(({ type, body }) => `${type}: ${JSON.stringify(body)}`)),
    { types: ['csp-violation', 'deprecation', 'intervention'], buffered: true },
  ).observe();
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a, area') : null;
    if (!link) return;
    incidents.followed.push(link.getAttribute('href') ?? '');
    event.preventDefault();
  });
  window.addEventListener('submit', (event) => {
    incidents.followed.push('a form was sent');
    event.preventDefault();
  });
  return incidents;
}
