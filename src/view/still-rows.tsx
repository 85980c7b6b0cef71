import type { ReactNode } from 'react';
import type { RowListProps } from './row-list.ts';

/** Enough to fill a tall screen with lines of one word. */
const shown = 40;

/** The newest rows as a server writes them, at their end without any script; the windowed list takes their place. */
export function StillRows({ rows, renderRow, label }: Pick<RowListProps, 'rows' | 'renderRow' | 'label'>): ReactNode {
  return (
    <section data-part="scroller" data-still="" aria-label={label}>
      <div data-part="rows">
        {rows.slice(-shown).map((row) => (
          <div key={row.key} data-row={row.type} data-key={row.key}>
            {renderRow(row)}
          </div>
        ))}
      </div>
    </section>
  );
}
