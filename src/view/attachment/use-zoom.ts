import { useEffect, useRef, useState, type RefObject } from 'react';
import { watchGestures } from './stage-gestures.ts';
import { fitted, moveBy, zoomBy, type Point, type Stage, type Zoom } from './zoom.ts';

const middle: Point = { x: 0, y: 0 };
const doubleClickFactor = 2.5;

function measure(stage: HTMLElement | null): Stage | null {
  const image = stage?.querySelector('img');
  if (!stage || !image) return null;
  return {
    image: { width: image.offsetWidth, height: image.offsetHeight },
    stage: { width: stage.clientWidth, height: stage.clientHeight },
  };
}

export interface ZoomControl {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly zoom: Zoom;
  readonly by: (factor: number, at?: Point) => void;
  readonly move: (distance: Point) => void;
  readonly fit: () => void;
}

/** The zoom of one image, by wheel, double click, drag and two fingers, and as it is told. Another image begins anew. */
export function useZoom(imageKey: string, onClickBeside: () => void): ZoomControl {
  const stage = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState({ imageKey, zoom: fitted });
  const zoom = held.imageKey === imageKey ? held.zoom : fitted;

  const change = (next: (zoom: Zoom, stage: Stage) => Zoom) => {
    const measured = measure(stage.current);
    if (!measured) return;
    setHeld((last) => ({ imageKey, zoom: next(last.imageKey === imageKey ? last.zoom : fitted, measured) }));
  };
  const by = (factor: number, at = middle) => change((last, measured) => zoomBy(last, factor, at, measured));
  const move = (distance: Point) => change((last, measured) => moveBy(last, distance, measured));
  const fit = () => setHeld({ imageKey, zoom: fitted });
  const toggle = (at: Point) => (zoom.scale > 1 ? fit() : by(doubleClickFactor, at));

  const latest = useRef({ by, move, toggle, onClickBeside });
  useEffect(() => {
    latest.current = { by, move, toggle, onClickBeside };
  });
  useEffect(() => {
    if (!stage.current) return;
    return watchGestures(stage.current, {
      onZoom: (factor, at) => latest.current.by(factor, at),
      onMove: (distance) => latest.current.move(distance),
      onDoubleClick: (at) => latest.current.toggle(at),
      onClickBeside: () => latest.current.onClickBeside(),
    });
  }, []);
  return { stage, zoom, by, move, fit };
}
