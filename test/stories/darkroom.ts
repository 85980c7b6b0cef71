import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';

/** One file for each story, its variants side by side, at half their size. */
const known = fileURLToPath(new URL('pictures', import.meta.url));
/** What differed, beside what was expected. */
const failed = fileURLToPath(new URL('../../test-results/stories', import.meta.url));

/** Colours of 0 to 255 that are this far apart are different. */
const tolerance = 40;
/** In half pixels; what matters is gathered in one place, the noise of other fonts is spread. */
const tile = 16;
/** How many of a tile's pixels may be different. */
const allowed = 12;

interface Development {
  /** Base64 of a WebP. */
  readonly strip: string;
  /** How many tiles differ in each variant; null where the sizes do. */
  readonly different: readonly number[] | null;
}

/** Runs in the page: halves the pictures, puts them side by side, and compares them with the strip that is known. */
async function develop({
  pictures,
  strip,
  tolerance,
  tile,
  allowed,
}: {
  readonly pictures: readonly string[];
  readonly strip: string | null;
  readonly tolerance: number;
  readonly tile: number;
  readonly allowed: number;
}): Promise<Development> {
  const read = async (base64: string, type: string): Promise<ImageBitmap> =>
    createImageBitmap(await (await fetch(`data:image/${type};base64,${base64}`)).blob());
  const draw = (width: number, height: number): OffscreenCanvasRenderingContext2D => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('This browser has no canvas to compare pictures on.');
    return context;
  };
  const half = (bitmap: ImageBitmap): ImageData => {
    const context = draw(bitmap.width, bitmap.height);
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const [width, height] = [bitmap.width >> 1, bitmap.height >> 1];
    const halved = new ImageData(width, height);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const from = (2 * y * bitmap.width + 2 * x) * 4;
        for (let channel = 0; channel < 4; channel += 1) {
          const at = (offset: number) => data[from + offset * 4 + channel] ?? 0;
          halved.data[(y * width + x) * 4 + channel] =
            (at(0) + at(1) + at(bitmap.width) + at(bitmap.width + 1) + 2) >> 2;
        }
      }
    }
    return halved;
  };
  const halves = (await Promise.all(pictures.map((picture) => read(picture, 'png')))).map(half);
  const [width, height] = [
    halves.reduce((sum, one) => sum + one.width, 0),
    Math.max(...halves.map((one) => one.height)),
  ];
  const whole = draw(width, height);
  let left = 0;
  const places = halves.map((one) => {
    whole.putImageData(one, left, 0);
    left += one.width;
    return left - one.width;
  });

  const blob = await whole.canvas.convertToBlob({ type: 'image/webp', quality: 0.7 });
  const compare = async (expected: string): Promise<readonly number[] | null> => {
    const bitmap = await read(expected, 'webp');
    if (bitmap.width !== width || bitmap.height !== height) return null;
    const before = draw(width, height);
    before.drawImage(bitmap, 0, 0);
    // What the format loses is lost in both.
    whole.drawImage(await createImageBitmap(blob), 0, 0);
    const [one, other] = [whole, before].map((context) => context.getImageData(0, 0, width, height).data);
    const differ = (at: number): boolean =>
      [0, 1, 2].some((channel) => Math.abs((one?.[at + channel] ?? 0) - (other?.[at + channel] ?? 0)) > tolerance);
    return halves.map((picture, index) => {
      const tiles = new Map<number, number>();
      for (let y = 0; y < picture.height; y += 1) {
        for (let x = 0; x < picture.width; x += 1) {
          if (!differ((y * width + (places[index] ?? 0) + x) * 4)) continue;
          const key = Math.floor(y / tile) * 1000 + Math.floor(x / tile);
          tiles.set(key, (tiles.get(key) ?? 0) + 1);
        }
      }
      return [...tiles.values()].filter((count) => count > allowed).length;
    });
  };

  const encoded = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''));
    reader.readAsDataURL(blob);
  });
  return { strip: encoded, different: strip === null ? [] : await compare(strip) };
}

export interface Darkroom {
  /**
   * Compares the pictures of a story's variants with the known ones, or takes them as the known ones.
   * @returns what differs, in words
   */
  compare(id: string, pictures: ReadonlyMap<string, string>, update: boolean): Promise<readonly string[]>;
}

export async function openDarkroom(browser: Browser): Promise<Darkroom> {
  const page: Page = await browser.newPage();
  const file = (folder: string, id: string) => join(folder, `${id}.webp`);
  return {
    async compare(id, pictures, update) {
      const strip = await readFile(file(known, id), 'base64').catch(() => null);
      const made = await page.evaluate(develop, { pictures: [...pictures.values()], strip, tolerance, tile, allowed });
      const isKnown = strip !== null && made.different?.every((tiles) => tiles === 0);
      if (isKnown) return [];
      const folder = update ? known : failed;
      await mkdir(folder, { recursive: true });
      await writeFile(file(folder, id), Buffer.from(made.strip, 'base64'));
      if (update) return [];
      if (strip === null) return ['has no known picture'];
      if (made.different === null) return ['has a picture of another size'];
      return [...pictures.keys()].flatMap((variant, index) => {
        const tiles = made.different?.[index] ?? 0;
        return tiles === 0 ? [] : [`${variant}: looks different in ${tiles} places`];
      });
    },
  };
}
