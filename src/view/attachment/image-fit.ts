export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The box of a preview, in px; where there is less room it is smaller, in the same shape. */
const box: Size = { width: 240, height: 180 };
/** Less than this share of an image is not worth showing alone. */
const worthShowing = 0.5;

/** How an image fills its preview: all of it where that hides little; else the image stands in it whole. */
export function fitOf(image: Size): 'cover' | 'whole' {
  if (image.width < box.width || image.height < box.height) return 'whole';
  const ratio = image.width / image.height / (box.width / box.height);
  return Math.min(ratio, 1 / ratio) < worthShowing ? 'whole' : 'cover';
}
