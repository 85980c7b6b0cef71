import { escape, margin, svg } from './svg.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is read. */
  readonly text: string;
  /** The place of its colour. */
  readonly series: number;
  readonly isStrong: boolean;
}

export interface BarPanel {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const width = 760;
const barsStart = 150;
const longest = 410;
const rowHeight = 24;
const panelGap = 18;

function drawPanel({ title, bars }: BarPanel, top: number): string {
  const most = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const rows = bars.map(({ label, value, text, series, isStrong }, row) => {
    const y = top + 12 + row * rowHeight;
    const length = Math.max(1, (value / most) * longest);
    const weight = isStrong ? ' class="strong"' : '';
    return `<text x="${barsStart - 10}" y="${y + 15}" text-anchor="end"${weight}>${escape(label)}</text>
<rect class="bar s${series}" x="${barsStart}" y="${y + 3}" width="${length.toFixed(1)}" height="${rowHeight - 7}" rx="3"/>
<text x="${(barsStart + length + 8).toFixed(1)}" y="${y + 15}"${weight}>${escape(text)}</text>`;
  });
  return `<text class="strong" x="${margin}" y="${top}">${escape(title)}</text>\n${rows.join('\n')}`;
}

/** Panels of bars, one below the other, each with a scale of its own that begins at 0. */
export function drawBars(title: string, subtitle: string, panels: readonly BarPanel[]): string {
  let top = 74;
  const content = panels.map((panel) => {
    const drawn = drawPanel(panel, top);
    top += 18 + panel.bars.length * rowHeight + panelGap;
    return drawn;
  });
  return svg({
    width,
    height: top - panelGap,
    title,
    subtitle,
    description: panels
      .map(({ title, bars }) => `${title}: ${bars.map(({ label, text }) => `${label} ${text}`).join(', ')}.`)
      .join(' '),
    content: content.join('\n'),
  });
}
