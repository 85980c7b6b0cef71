/** Colours of series, by their place: each is readable on white and on black. */
const light = ['#6b7280', '#1f5cd1', '#0891b2', '#a16207', '#be185d', '#15803d'];
const dark = ['#9ca3af', '#7aa7ff', '#22d3ee', '#eab308', '#f472b6', '#4ade80'];

const series = (colours: readonly string[]) =>
  colours.map((colour, place) => `.s${place} { --colour: ${colour} }`).join(' ');

export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Px from the picture's edge to what stands in it. */
export const margin = 16;

/** A whole picture: text stays text, and the colours follow the reader's light or dark page. */
export function svg(picture: {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly subtitle: string;
  /** All that is to be seen, for those who cannot. */
  readonly description: string;
  readonly content: string;
}): string {
  const { width, height, title, subtitle, description, content } = picture;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(description)}</desc>
<style>
  svg { font: 13px system-ui, 'Segoe UI', Helvetica, Arial, sans-serif; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0 }
  ${series(light)}
  @media (prefers-color-scheme: dark) {
    svg { --text: #f0f6fc; --quiet: #9198a1; --line: #3d444d }
    ${series(dark)}
  }
  text { fill: var(--text) }
  .title { font-size: 16px; font-weight: 600 }
  .strong { font-weight: 600 }
  .quiet { fill: var(--quiet); font-size: 12px }
  .grid { stroke: var(--line) }
  .bar { fill: var(--colour) }
  .curve { fill: none; stroke: var(--colour); stroke-width: 2 }
</style>
<text class="title" x="${margin}" y="26">${escape(title)}</text>
<text class="quiet" x="${margin}" y="46">${escape(subtitle)}</text>
${content}
</svg>
`;
}
