import ImageOff from 'lucide-react/icons/image-off';
import { useState, type ReactNode } from 'react';
import type { TemplateImage as Image } from '../../model/index.ts';
import { useView } from '../transcript-context.ts';

interface TemplateImageProps {
  readonly image: Image;
  /** Describes a control that it stands in, by this id, and is no part of the control's name. */
  readonly describes?: string;
}

/** A picture of a template in a box that has its size from the start; where it may not be loaded, what it shows. */
export function TemplateImage({ image: { url, description }, describes }: TemplateImageProps): ReactNode {
  const { allowsImage } = useView();
  const aside = describes === undefined ? undefined : ({ id: describes, 'aria-hidden': true } as const);
  const [failed, setFailed] = useState<string | null>(null);
  if (!allowsImage(url)) {
    return description === null || description === '' ? null : (
      <span {...aside} data-part="template-image-words" dir="auto">
        {description}
      </span>
    );
  }
  return (
    <span {...aside} data-part="template-image" data-failed={failed === url || undefined}>
      {failed === url ? (
        <>
          <ImageOff size={20} aria-hidden="true" />
          {description !== null && <span data-part="hidden">{description}</span>}
        </>
      ) : (
        <img
          alt={description ?? ''}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          src={url}
          onError={() => setFailed(url)}
        />
      )}
    </span>
  );
}
