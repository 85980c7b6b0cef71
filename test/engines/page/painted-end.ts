import { eachPaintedFrame } from '../../view/scroll/measure.ts';

/**
 * Calls back for each painted frame with how far below the view the content ended in it, in px, until it returns false.
 * A task right after the paint may come after another that changed a row already, and what a size observer finds may
 * still be put right by a later one: what was painted is what both have seen.
 */
export async function watchPaintedEnd(below: () => number, step: (below: number) => boolean): Promise<void> {
  const probe = document.createElement('i');
  Object.assign(probe.style, { position: 'fixed', blockSize: '1px', inlineSize: '1px', visibility: 'hidden' });
  document.body.append(probe);
  let beforePaint = 0;
  // Made last, it is told last.
  const sizes = new ResizeObserver(() => {
    beforePaint = below();
  });
  sizes.observe(probe);
  let isWide = false;
  await eachPaintedFrame(() => {
    const painted = Math.min(beforePaint, below());
    isWide = !isWide;
    probe.style.inlineSize = isWide ? '2px' : '1px';
    return step(painted);
  });
  sizes.disconnect();
  probe.remove();
}
