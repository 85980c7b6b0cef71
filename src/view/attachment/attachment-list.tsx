import { useContext, type ReactNode } from 'react';
import type { AttachmentEntry } from '../../model/index.ts';
import { AttachmentChip } from './attachment-chip.tsx';
import { attachmentKey, imageOf, type ListedImage } from './image-list.ts';
import { ImagePreview } from './image-preview.tsx';
import { PreviewsContext } from './previews-context.ts';

/** The files of an entry: images beside each other, and a chip for each other one below. */
export function AttachmentList({ entry }: { readonly entry: AttachmentEntry }): ReactNode {
  const previews = useContext(PreviewsContext);
  const images: ListedImage[] = [];
  const chips: ReactNode[] = [];
  entry.attachments.forEach((attachment, index) => {
    const image = previews && imageOf(entry, index);
    if (image) images.push(image);
    else chips.push(<AttachmentChip key={attachmentKey(entry, index)} attachment={attachment} />);
  });
  return (
    <>
      {images.length > 0 && (
        <div data-part="previews" data-several={images.length > 1 || undefined}>
          {images.map((image) => (
            <ImagePreview key={image.key} image={image} />
          ))}
        </div>
      )}
      {chips}
    </>
  );
}
