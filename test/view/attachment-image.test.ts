import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imagesOf } from '../../src/view/attachment/image-list.ts';
import { isImage } from '../../src/view/attachment/image-type.ts';
import {
  fitted,
  largestScale,
  moveBy,
  zoomBy,
  type Point,
  type Stage,
  type Zoom,
} from '../../src/view/attachment/zoom.ts';
import { agent, file, message, noon } from '../../stories/fixtures.ts';

const size = fc.record({ width: fc.integer({ min: 1, max: 3000 }), height: fc.integer({ min: 1, max: 3000 }) });
/** An image is never shown larger than it fits, before it is zoomed. */
const stage = fc.tuple(size, size).map(([one, other]): Stage => ({
  image: { width: Math.min(one.width, other.width), height: Math.min(one.height, other.height) },
  stage: other,
}));
const point = fc.record({ x: fc.integer({ min: -1500, max: 1500 }), y: fc.integer({ min: -1500, max: 1500 }) });
/** A zoom by a factor at a point, or a move. */
type Change = readonly [factor: number, at: Point] | Point;
const change: fc.Arbitrary<Change> = fc.oneof(fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), point), point);

const apply = (on: Stage) => (last: Zoom, next: Change) =>
  'x' in next ? moveBy(last, next, on) : zoomBy(last, ...next, on);

describe('a zoomed image', () => {
  test('is never smaller than it fits nor too large, and leaves no room beside it that it could fill', () => {
    fc.assert(
      fc.property(stage, fc.array(change), (on, changes) => {
        const { scale, x, y } = changes.reduce(apply(on), fitted);
        expect(scale).toBeGreaterThanOrEqual(1);
        expect(scale).toBeLessThanOrEqual(largestScale);
        expect(Math.abs(x)).toBeLessThanOrEqual(Math.max(0, (on.image.width * scale - on.stage.width) / 2) + 1e-6);
        expect(Math.abs(y)).toBeLessThanOrEqual(Math.max(0, (on.image.height * scale - on.stage.height) / 2) + 1e-6);
        expect(zoomBy({ scale, x, y }, 1e-9, { x: 0, y: 0 }, on)).toEqual(fitted);
      }),
    );
  });

  test('keeps what is under the pointer there', () => {
    const on: Stage = { image: { width: 400, height: 300 }, stage: { width: 400, height: 300 } };
    const zoomed = zoomBy(fitted, 2, { x: 100, y: -50 }, on);
    expect(zoomed).toEqual({ scale: 2, x: -100, y: 50 });
    expect(zoomBy(zoomed, 2, { x: 100, y: -50 }, on)).toEqual({ scale: 4, x: -300, y: 150 });
  });
});

describe('an attachment', () => {
  const attachment = { id: 'a', name: 'photo.png', contentType: 'image/png', state: 'ready' } as const;

  test.each(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'IMAGE/PNG', 'image/png; charset=x'])(
    'of type %s is drawn as an image',
    (contentType) => expect(isImage({ ...attachment, contentType, name: 'no extension' })).toBe(true),
  );

  test.each(['photo.PNG', 'a.jpg', 'a.jpeg', 'a.gif', 'a.webp', 'a.avif'])(
    'without a type is one where it is called %s',
    (name) => {
      expect(isImage({ ...attachment, contentType: null, name })).toBe(true);
      expect(isImage({ ...attachment, contentType: '', name })).toBe(true);
    },
  );

  test.each([
    { contentType: 'image/svg+xml' },
    { contentType: 'image/tiff' },
    { contentType: 'text/html' },
    { contentType: 'application/octet-stream' },
    { contentType: null, name: 'drawing.svg' },
    { contentType: null, name: 'page.png.html' },
    { contentType: null, name: null },
    { id: null },
    { state: 'scanning' },
    { state: 'refused' },
    { state: 'unavailable' },
  ] as const)('with %j is not', (members) => {
    expect(isImage({ ...attachment, ...members })).toBe(false);
  });
});

describe('the images of a transcript', () => {
  const photo = { id: 'a', name: 'photo.png', contentType: 'image/png' };
  const sent = file(agent, noon, [photo, { ...photo, id: 'b', contentType: 'text/plain' }, { ...photo, id: 'c' }]);

  test('are all that were sent, each with a key of its own', () => {
    const images = imagesOf([sent, message(agent, noon, 'photo.png'), file(agent, noon, [photo])]);
    expect(images.map(({ attachment }) => attachment.id)).toEqual(['a', 'c', 'a']);
    expect(new Set(images.map(({ key }) => key)).size).toBe(3);
  });

  test('are none of which no scan is known', () => {
    const Attachments = [{ AttachmentId: 'a' }, {}, { AttachmentId: 'c', Status: 'APPROVED' }];
    const images = imagesOf([{ ...sent, item: { ...sent.item, Attachments } }]);
    expect(images.map(({ attachment }) => attachment.id)).toEqual(['c']);
  });
});
