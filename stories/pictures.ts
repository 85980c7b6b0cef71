import type { OpenedAttachment } from '../src/model/index.ts';

/** A hill under a sky, in colours that differ from picture to picture. */
function paint(context: CanvasRenderingContext2D, width: number, height: number, hue: number): void {
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, `hsl(${hue} 70% 42%)`);
  sky.addColorStop(1, `hsl(${hue + 40} 85% 82%)`);
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  context.fillStyle = `hsl(${hue + 45} 95% 92%)`;
  context.beginPath();
  context.arc(width * 0.68, height * 0.34, Math.min(width, height) * 0.09, 0, 7);
  context.fill();
  for (const [layer, lightness] of [40, 28, 16].entries()) {
    context.fillStyle = `hsl(${hue + 110} 30% ${lightness}%)`;
    context.beginPath();
    context.moveTo(0, height);
    for (let x = 0; x <= width; x += 4) {
      const wave = Math.sin((x / width) * (5 + layer * 3) + hue + layer * 2);
      context.lineTo(x, height * (0.6 + layer * 0.13) + wave * height * 0.07);
    }
    context.lineTo(width, height);
    context.fill();
  }
}

/** A link to a picture that is painted here, as an app gives it that fetches the bytes itself. */
export async function pictureLink(width = 1200, height = 900, hue = 200): Promise<OpenedAttachment> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context) paint(context, width, height, hue);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.8));
  if (!blob) throw new Error('The browser painted no picture.');
  return { url: URL.createObjectURL(blob), size: blob.size, expires: null };
}
