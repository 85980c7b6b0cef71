import type { KeyboardEvent, ReactNode } from 'react';
import { useView } from '../transcript-context.ts';
import { useFileName } from './file-name.tsx';
import type { ListedImage } from './image-list.ts';
import { useImageLink } from './use-image-link.ts';
import { useModal } from './use-modal.ts';
import { useZoom } from './use-zoom.ts';
import { ViewerBar } from './viewer-bar.tsx';
import { viewerKey } from './viewer-keys.ts';
import { ViewerNeighbours, type Step } from './viewer-neighbours.tsx';
import { ViewerStage } from './viewer-stage.tsx';

interface Props {
  readonly image: ListedImage;
  /** Its place among all images that are loaded, oldest first. */
  readonly index: number;
  readonly count: number;
  /** Gets the focus back. */
  readonly opener: HTMLElement;
  /** Goes to the image before or after it, where there is one. */
  readonly onStep: (step: Step) => void;
  readonly onClose: () => void;
}

function isRightToLeft(element: HTMLElement): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}

/** An image of the transcript in a window of its own, with its neighbours a key away. */
export function ImageViewer({ image, index, count, opener, onStep, onClose }: Props): ReactNode {
  const { labels, formats } = useView();
  const dialog = useModal(opener);
  const zoom = useZoom(image.key, onClose);
  const control = useImageLink(image.attachment.id, true);
  const name = useFileName(image.attachment.name);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = viewerKey(event.key, zoom.zoom.scale > 1, isRightToLeft(event.currentTarget));
    if (!key) return;
    event.preventDefault();
    switch (key.does) {
      case 'zoom':
        return zoom.by(key.factor);
      case 'fit':
        return zoom.fit();
      case 'move':
        return zoom.move(key.by);
      case 'older':
        return onStep(-1);
      case 'newer':
        return onStep(1);
      default:
        return key satisfies never;
    }
  };
  return (
    <dialog
      ref={dialog}
      data-part="viewer"
      tabIndex={-1}
      aria-label={name}
      onKeyDown={onKeyDown}
      onClose={() => {
        // It may have been opened again since.
        if (!dialog.current?.open) onClose();
      }}
    >
      <ViewerBar
        attachment={image.attachment}
        size={control.link.status === 'known' ? control.link.size : null}
        place={count > 1 ? labels.viewer.place(index + 1, count, formats) : ''}
        scale={zoom.zoom.scale}
        onZoom={zoom.by}
        onFit={zoom.fit}
        onClose={onClose}
      />
      <ViewerStage image={control} name={name} zoom={zoom} />
      {count > 1 && <ViewerNeighbours index={index} count={count} onStep={onStep} />}
    </dialog>
  );
}
