import { createContext, useContext } from 'react';
import type { AttachmentLinks } from './attachment-links.ts';
import type { StayWatch } from './stay-watch.ts';

/** What the images of one view share. Its identity changes with the window. */
export interface SharedPreviews {
  readonly links: AttachmentLinks;
  readonly watch: StayWatch;
  /** Shows an image large. Returns false where the browser cannot; the image is opened as other files are then. */
  readonly show: (imageKey: string, opener: HTMLElement) => boolean;
}

/** Null where no previews are wanted. */
export const PreviewsContext = createContext<SharedPreviews | null>(null);

export function usePreviews(): SharedPreviews {
  const previews = useContext(PreviewsContext);
  if (!previews) throw new Error('An image is to be shown where no previews are wanted. Draw a chip of it instead.');
  return previews;
}
