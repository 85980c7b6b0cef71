import { ConnectTranscriptElement } from './transcript-element.ts';

const name = 'connect-transcript';

/** Says to the browser what the element is. Not on a server; and a second copy leaves the page's elements to the first. */
export function defineTranscriptElement(): void {
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  customElements.define(name, ConnectTranscriptElement);
}
