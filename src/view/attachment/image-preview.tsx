import Image from 'lucide-react/icons/image';
import RotateCw from 'lucide-react/icons/rotate-cw';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useView } from '../transcript-context.ts';
import { OpenChip } from './attachment-chip.tsx';
import { FileName, useFileName } from './file-name.tsx';
import { fitOf } from './image-fit.ts';
import type { ListedImage } from './image-list.ts';
import { usePreviews } from './previews-context.ts';
import { useAttachmentLink } from './use-attachment-link.ts';
import { useImageLink } from './use-image-link.ts';

/** An image in a box that has its size from the start; the link is asked for when the reader looks at the box. */
export function ImagePreview({ image: { key, attachment } }: { readonly image: ListedImage }): ReactNode {
  const { labels } = useView();
  const { watch, show } = usePreviews();
  const box = useRef<HTMLButtonElement>(null);
  const [inView, setInView] = useState(false);
  const { link, renew, retry } = useImageLink(attachment.id, inView);
  const file = useAttachmentLink(attachment);
  const name = useFileName(attachment.name);

  const isAsking = link.status === 'asking';
  useEffect(() => {
    if (isAsking && box.current) return watch.observe(box.current, setInView);
  }, [isAsking, watch]);

  if (link.status === 'failed') {
    return (
      <div data-part="failed-preview">
        <OpenChip attachment={attachment} file={file} note={labels.imageFailed} />
        <button form="" data-part="icon-button" aria-label={`${labels.retry}: ${name}`} onClick={retry}>
          <RotateCw size={16} aria-hidden="true" />
        </button>
      </div>
    );
  }
  if (file.opening.status === 'blocked' || file.opening.status === 'failed') {
    return <OpenChip attachment={attachment} file={file} />;
  }
  return (
    <button
      ref={box}
      form=""
      data-part="preview"
      title={name}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => {
        if (!show(key, currentTarget)) file.open();
      }}
    >
      {link.status === 'known' ? (
        <Picture url={link.url} name={name} onFailure={renew} />
      ) : (
        <span data-part="preview-name">
          <Image size={20} aria-hidden="true" />
          <FileName name={attachment.name} />
        </span>
      )}
    </button>
  );
}

interface PictureProps {
  readonly url: string;
  readonly name: string;
  readonly onFailure: () => void;
}

function Picture({ url, name, onFailure }: PictureProps): ReactNode {
  const [fit, setFit] = useState<ReturnType<typeof fitOf> | null>(null);
  return (
    <img
      data-part="preview-image"
      data-fit={fit ?? undefined}
      src={url}
      alt={name}
      decoding="async"
      loading="lazy"
      referrerPolicy="no-referrer"
      draggable={false}
      onError={onFailure}
      onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setFit(fitOf({ width, height }))}
    />
  );
}
