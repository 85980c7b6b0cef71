import type { Point } from './zoom.ts';

/** What a key does in the viewer. */
export type ViewerKey =
  | { readonly does: 'zoom'; readonly factor: number }
  | { readonly does: 'fit' | 'older' | 'newer' }
  | { readonly does: 'move'; readonly by: Point };

/** The zoom of one press. */
export const zoomStep = 1.5;
/** In px. */
const moveStep = 80;

const moves: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: moveStep, y: 0 },
  ArrowRight: { x: -moveStep, y: 0 },
  ArrowUp: { x: 0, y: moveStep },
  ArrowDown: { x: 0, y: -moveStep },
};

/** Arrows move an image that is zoomed in, and else go to its neighbours. */
export function viewerKey(key: string, zoomed: boolean, rightToLeft: boolean): ViewerKey | null {
  if (key === '+' || key === '=') return { does: 'zoom', factor: zoomStep };
  if (key === '-') return { does: 'zoom', factor: 1 / zoomStep };
  if (key === '0') return { does: 'fit' };
  const by = moves[key];
  if (zoomed) return by ? { does: 'move', by } : null;
  if (key === 'ArrowLeft') return { does: rightToLeft ? 'newer' : 'older' };
  if (key === 'ArrowRight') return { does: rightToLeft ? 'older' : 'newer' };
  return null;
}
