import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';

/** One file for each story, its variants side by side, at half their size. */
export const knownPictures = fileURLToPath(new URL('pictures', import.meta.url));
/** What differed, beside what was expected. */
const failed = fileURLToPath(new URL('../../test-results/stories', import.meta.url));

/** In half pixels; what matters is gathered in one place, the noise of other fonts is spread. */
const tile = 16;

/** What may differ in a tile; colours are 0 to 255. */
const limits = {
  /** How far apart the colours of a pixel are that differ. */
  apart: 40,
  /** How many pixels may differ. */
  pixels: 12,
  /** How far the mean colour may move, which edges that are drawn otherwise do not change. */
  shift: 2.5,
} as const;

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
  tile,
  limits,
}: {
  readonly pictures: readonly string[];
  readonly strip: string | null;
  readonly tile: number;
  readonly limits: { readonly apart: number; readonly pixels: number; readonly shift: number };
}): Promise<Development> {
  const read = async (base64: string, type: string): Promise<ImageBitmap> =>
    createImageBitmap(await (await fetch(`data:image/${type};base64,${base64}`)).blob());
  const draw = (width: number, height: number): OffscreenCanvasRenderingContext2D => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('This browser has no canvas to compare pictures on.');
    return context;
  };
  const bitmaps = await Promise.all(pictures.map((picture) => read(picture, 'png')));
  let width = 0;
  const places = bitmaps.map((bitmap) => {
    const place = { bitmap, left: width, width: bitmap.width >> 1, height: bitmap.height >> 1 };
    width += place.width;
    return place;
  });
  const height = Math.max(...places.map((place) => place.height));
  const whole = draw(width, height);
  for (const { bitmap, left, width, height } of places) whole.drawImage(bitmap, left, 0, width, height);
  const blob = await whole.canvas.convertToBlob({ type: 'image/webp', quality: 0.7 });
  const made = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''));
    reader.readAsDataURL(blob);
  });
  if (strip === null || strip === made) return { strip: made, different: places.map(() => 0) };

  const known = await read(strip, 'webp');
  if (known.width !== width || known.height !== height) return { strip: made, different: null };
  const pixelsOf = (bitmap: ImageBitmap): Uint8ClampedArray => {
    const context = draw(width, height);
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, width, height).data;
  };
  // What the format loses is lost in both.
  const [before, now] = [pixelsOf(known), pixelsOf(await createImageBitmap(blob))];
  const difference = (at: number): number => (now[at] ?? 0) - (before[at] ?? 0);
  const different = places.map(({ left, width: across, height: down }) => {
    let count = 0;
    for (let top = 0; top < down; top += tile) {
      for (let start = 0; start < across; start += tile) {
        const shifted = [0, 0, 0];
        let apart = 0;
        for (let y = top; y < Math.min(top + tile, down); y += 1) {
          for (let x = left + start; x < left + Math.min(start + tile, across); x += 1) {
            const at = (y * width + x) * 4;
            const by = [difference(at), difference(at + 1), difference(at + 2)];
            if (by.some((channel) => Math.abs(channel) > limits.apart)) apart += 1;
            for (const [channel, value] of by.entries()) shifted[channel] = (shifted[channel] ?? 0) + value;
          }
        }
        const isShifted = shifted.some((sum) => Math.abs(sum) > limits.shift * tile * tile);
        if (apart > limits.pixels || isShifted) count += 1;
      }
    }
    return count;
  });
  return { strip: made, different };
}

/** What the stories' own fonts lack is drawn by the machine's: where those are others, so are the pictures. */
const lent = ['🙏', '👩‍👩‍👧‍👦', '█', '☑', 'תמונה', '漢字'];

/** Runs in the page: how wide each of them is here. */
function measure(texts: readonly string[]): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return '';
  context.font = '100px system-ui';
  return `${texts.map((text) => `${text} ${Math.round(context.measureText(text).width)}`).join('\n')}\n`;
}

export interface Darkroom {
  /** Whether this machine draws letters as the one did that the known pictures are of. */
  readonly comparable: boolean;
  /** @returns what differs from the known pictures of a story's variants, in words */
  compare(id: string, pictures: ReadonlyMap<string, string>): Promise<readonly string[]>;
}

/** @param update whether what is given is taken as the known pictures */
export async function openDarkroom(browser: Browser, update: boolean): Promise<Darkroom> {
  const page: Page = await browser.newPage();
  const fonts = await page.evaluate(measure, lent);
  const list = join(knownPictures, 'fonts.txt');
  if (update) {
    await mkdir(knownPictures, { recursive: true });
    await writeFile(list, fonts);
  }
  const comparable = (await readFile(list, 'utf8').catch(() => '')) === fonts;
  const file = (folder: string, id: string) => join(folder, `${id}.webp`);
  return {
    comparable,
    async compare(id, pictures) {
      const strip = await readFile(file(knownPictures, id), 'base64').catch(() => null);
      const made = await page.evaluate(develop, { pictures: [...pictures.values()], strip, tile, limits });
      const isKnown = strip !== null && made.different?.every((tiles) => tiles === 0);
      if (isKnown) return [];
      const folder = update ? knownPictures : failed;
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
