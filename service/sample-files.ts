import { sampleImage } from './sample-image.ts';

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 320 120]/Resources<<>>>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** Bytes for an attachment of a seed, of the type that its name and content type say. */
export function sampleFile(name: string, contentType: string): Buffer {
  if (contentType === 'image/png') return sampleImage(name);
  if (contentType === 'application/pdf') return Buffer.from(pdf);
  if (contentType === 'text/csv') return Buffer.from('part,expected,counted\nA,8,8\nB,4,4\nF,8,7\n');
  return Buffer.from(`${name}: a file of the local participant service.\n`);
}
