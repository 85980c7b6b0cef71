import { escape, margin, svg } from './svg.ts';

export interface Line {
  readonly label: string;
  /** The place of its colour. */
  readonly series: number;
  /** One value for each tick, NaN where there is none. */
  readonly values: readonly number[];
}

export interface LinePanel {
  readonly title: string;
  readonly lines: readonly Line[];
}

const width = 760;
const plotWidth = 300;
const plotHeight = 150;
const columnWidth = 372;
const panelHeight = 230;
const firstPanel = 110;
const axis = 50;

/** Each step is ten times the one before. */
function scaleOf(lines: readonly Line[]) {
  const logs = lines.flatMap(({ values }) => values.filter((value) => value > 0).map(Math.log10));
  const low = Math.floor(Math.min(...logs));
  const high = Math.max(Math.ceil(Math.max(...logs)), low + 1);
  return {
    steps: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)),
    heightOf: (value: number) => ((Math.log10(value) - low) / (high - low)) * plotHeight,
  };
}

function drawPanel({ title, lines }: LinePanel, ticks: readonly string[], left: number, top: number): string {
  const { steps, heightOf } = scaleOf(lines);
  const bottom = top + 20 + plotHeight;
  const xOf = (tick: number) => left + axis + 20 + (tick / Math.max(1, ticks.length - 1)) * (plotWidth - 40);
  const grid = steps.map((step) => {
    const y = (bottom - heightOf(step)).toFixed(1);
    return `<line class="grid" x1="${left + axis}" x2="${left + axis + plotWidth}" y1="${y}" y2="${y}"/>
<text class="quiet" x="${left + axis - 6}" y="${Number(y) + 4}" text-anchor="end">${step >= 1 ? step.toLocaleString('en') : step}</text>`;
  });
  const names = ticks.map(
    (tick, place) =>
      `<text class="quiet" x="${xOf(place)}" y="${bottom + 18}" text-anchor="middle">${escape(tick)}</text>`,
  );
  const curves = lines.map(({ series, values }) => {
    const points = values.flatMap((value, place) =>
      value > 0 ? [{ x: xOf(place).toFixed(1), y: (bottom - heightOf(value)).toFixed(1) }] : [],
    );
    const dots = points.map(({ x, y }) => `<circle class="bar" cx="${x}" cy="${y}" r="3.5"/>`);
    return `<g class="s${series}"><polyline class="curve" points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}"/>${dots.join('')}</g>`;
  });
  return [`<text class="strong" x="${left}" y="${top}">${escape(title)}</text>`, ...grid, ...names, ...curves].join(
    '\n',
  );
}

/** Panels of curves in two columns, upwards in powers of ten, with one legend. */
export function drawLines(
  title: string,
  subtitle: string,
  ticks: readonly string[],
  panels: readonly LinePanel[],
): string {
  let next = margin;
  const legend = (panels[0]?.lines ?? []).map(({ label, series }) => {
    const x = next;
    next += 34 + label.length * 7;
    return `<g class="s${series}"><rect class="bar" x="${x}" y="62" width="12" height="12" rx="3"/></g>
<text x="${x + 18}" y="73">${escape(label)}</text>`;
  });
  const content = panels.map((panel, place) =>
    drawPanel(panel, ticks, margin + (place % 2) * columnWidth, firstPanel + Math.floor(place / 2) * panelHeight),
  );
  const told = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? 'not measured' : value.toFixed(2);
  return svg({
    width,
    height: firstPanel + Math.ceil(panels.length / 2) * panelHeight - 20,
    title,
    subtitle,
    description: panels
      .flatMap(({ title, lines }) =>
        lines.map(
          ({ label, values }) =>
            `${title}, ${label}: ${ticks.map((tick, place) => `${told(values[place])} at ${tick}`).join(', ')}.`,
        ),
      )
      .join(' '),
    content: [...legend, ...content].join('\n'),
  });
}
