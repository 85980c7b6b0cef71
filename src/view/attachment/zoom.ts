import type { Size } from './image-fit.ts';

/** How large an image is shown, and how far its middle stands from the middle of the stage, in px. */
export interface Zoom {
  /** 1 where the whole image fits. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The image as large as it fits, and what it stands in. */
export interface Stage {
  readonly image: Size;
  readonly stage: Size;
}

export const fitted: Zoom = { scale: 1, x: 0, y: 0 };
export const largestScale = 8;

const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value));

/** No edge of the image comes further in than it must. */
function inside({ scale, x, y }: Zoom, { image, stage }: Stage): Zoom {
  const limit = (size: number, room: number) => Math.max(0, (size * scale - room) / 2);
  return {
    scale,
    x: clamp(x, limit(image.width, stage.width)) || 0,
    y: clamp(y, limit(image.height, stage.height)) || 0,
  };
}

/** Zooms by a factor; what is at the point, from the middle of the stage, stays there. */
export function zoomBy(zoom: Zoom, factor: number, point: Point, stage: Stage): Zoom {
  const scale = Math.min(largestScale, Math.max(1, zoom.scale * factor));
  const ratio = scale / zoom.scale;
  return inside({ scale, x: point.x - (point.x - zoom.x) * ratio, y: point.y - (point.y - zoom.y) * ratio }, stage);
}

export function moveBy(zoom: Zoom, { x, y }: Point, stage: Stage): Zoom {
  return inside({ scale: zoom.scale, x: zoom.x + x, y: zoom.y + y }, stage);
}
