import { crc32, deflateSync } from 'node:zlib';
import { createRandom } from './seeds/random.ts';

const width = 480;
const height = 360;
/** The picture is thought of as 800 × 600. */
const scale = 0.6;

type Colour = readonly [red: number, green: number, blue: number];

const mix = (one: Colour, other: Colour, share: number): Colour => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
];

/** Below 0 inside of a box with round corners, and the distance to it outside. */
function distanceToBox(x: number, y: number, halfWidth: number, halfHeight: number, radius: number): number {
  const [right, down] = [Math.abs(x) - halfWidth + radius, Math.abs(y) - halfHeight + radius];
  return Math.hypot(Math.max(right, 0), Math.max(down, 0)) + Math.min(Math.max(right, down), 0) - radius;
}

/** A parcel or a machine on a table, with something spilt in front of it: where it stands and its colours are the seed's. */
function painter(seed: number): (x: number, y: number) => Colour {
  const random = createRandom(seed);
  const thing: Colour = [random.between(90, 220), random.between(80, 170), random.between(70, 190)];
  const [middle, halfWidth, halfHeight] = [random.between(330, 470), random.between(110, 170), random.between(90, 140)];
  const table = 400;
  return (x, y) => {
    const shade = Math.hypot((x - 260) / 800, (y - 120) / 600);
    const behind = y < table ? mix([236, 226, 210], [150, 140, 135], shade) : mix([168, 122, 84], [104, 72, 50], shade);
    const fromThing = distanceToBox(x - middle, y - (table + 40 - halfHeight), halfWidth, halfHeight, 26);
    if (fromThing < 0) {
      const panel = distanceToBox(x - middle, y - (table - halfHeight), halfWidth * 0.55, halfHeight * 0.35, 12);
      return mix(panel < 0 ? mix(thing, [30, 30, 34], 0.7) : thing, [24, 20, 24], shade * 0.6);
    }
    const fromPuddle = Math.hypot((x - middle - 70) / 210, (y - table - 95) / 42);
    const wet = fromPuddle < 1 ? mix(behind, [205, 225, 240], 0.55 - fromPuddle * 0.25) : behind;
    const shadow = Math.max(0, 1 - fromThing / 60) * (y > table ? 0.45 : 0.12);
    return mix(wet, [20, 14, 12], shadow);
  };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const drawn = new Map<string, Buffer>();

/** A PNG that looks a little like a customer's photo; the same one for the same name. */
export function sampleImage(name: string): Buffer {
  const image = drawn.get(name) ?? draw(name);
  drawn.set(name, image);
  return image;
}

function draw(name: string): Buffer {
  const colourAt = painter(crc32(name));
  // Each line begins with its filter: 1, the difference to the pixel on the left, keeps gradients small.
  const lines = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0, at = 0; y < height; y += 1) {
    lines[at++] = 1;
    let left: Colour = [0, 0, 0];
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue] = colourAt(x / scale, y / scale);
      const colour: Colour = [Math.round(red), Math.round(green), Math.round(blue)];
      for (const part of [0, 1, 2] as const) lines[at++] = (colour[part] - left[part]) & 255;
      left = colour;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
