import X from 'lucide-react/icons/x';
import ArrowUpRight from 'lucide-react/icons/square-arrow-out-up-right';
import ZoomIn from 'lucide-react/icons/zoom-in';
import ZoomOut from 'lucide-react/icons/zoom-out';
import type { ReactNode } from 'react';
import { useView } from '../transcript-context.ts';
import { openingWords } from './attachment-chip.tsx';
import { FileControl } from './file-control.tsx';
import { FileName, useFileName } from './file-name.tsx';
import type { ImageAttachment } from './image-type.ts';
import { useAttachmentLink } from './use-attachment-link.ts';
import { zoomStep } from './viewer-keys.ts';

interface Props {
  readonly attachment: ImageAttachment;
  /** In bytes, or null. */
  readonly size: number | null;
  /** Which image it is, of how many. */
  readonly place: string;
  readonly scale: number;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onClose: () => void;
}

/** What the image is, and what can be done with it. */
export function ViewerBar({ attachment, size, place, scale, onZoom, onFit, onClose }: Props): ReactNode {
  const { labels, formats } = useView();
  const words = labels.viewer;
  const file = useAttachmentLink(attachment);
  const name = useFileName(attachment.name);
  const about = [place, size === null ? '' : formats.fileSize(size), openingWords(file.opening, labels) ?? ''];
  return (
    <header data-part="viewer-bar">
      <p data-part="viewer-caption" aria-live="polite">
        <span data-part="viewer-name" title={name}>
          <FileName name={attachment.name} />
        </span>
        <span data-part="viewer-about">{about.filter((part) => part !== '').join(' · ')}</span>
      </p>
      <div data-part="viewer-zoom">
        <button form="" data-part="icon-button" aria-label={words.zoomOut} onClick={() => onZoom(1 / zoomStep)}>
          <ZoomOut size={18} aria-hidden="true" />
        </button>
        <button form="" data-part="viewer-scale" onClick={onFit}>
          <span>{words.zoom(Math.round(scale * 100), formats)}</span> <span data-part="hidden">{words.fit}</span>
        </button>
        <button form="" data-part="icon-button" aria-label={words.zoomIn} onClick={() => onZoom(zoomStep)}>
          <ZoomIn size={18} aria-hidden="true" />
        </button>
      </div>
      <FileControl part="icon-button" file={file} name={labels.openFile(name)}>
        <ArrowUpRight size={18} aria-hidden="true" />
      </FileControl>
      <button form="" data-part="icon-button" data-close="" aria-label={words.close} onClick={onClose}>
        <X size={18} aria-hidden="true" />
      </button>
    </header>
  );
}
