import RotateCw from 'lucide-react/icons/rotate-cw';
import { useState, type ReactNode } from 'react';
import { Dots } from '../dots.tsx';
import { useView } from '../transcript-context.ts';
import type { ImageLinkControl } from './use-image-link.ts';
import type { ZoomControl } from './use-zoom.ts';
import type { Zoom } from './zoom.ts';

interface Props {
  readonly image: ImageLinkControl;
  readonly name: string;
  readonly zoom: ZoomControl;
}

/** The image as large as it fits, or as the reader zooms it. */
export function ViewerStage({ image, name, zoom: { stage, zoom } }: Props): ReactNode {
  return (
    <div ref={stage} data-part="viewer-stage" data-zoomed={zoom.scale > 1 || undefined}>
      <StageContent image={image} name={name} zoom={zoom} />
    </div>
  );
}

interface ContentProps extends Pick<Props, 'image' | 'name'> {
  readonly zoom: Zoom;
}

function StageContent({ image: { link, renew, retry }, name, zoom }: ContentProps): ReactNode {
  const { labels } = useView();
  switch (link.status) {
    case 'asking':
      return <Loading />;
    case 'known':
      return <LargeImage key={link.url} url={link.url} name={name} zoom={zoom} onFailure={renew} />;
    case 'failed':
      return (
        <div data-part="viewer-note">
          <output>{labels.imageFailed}</output>
          <button form="" data-part="button" onClick={retry}>
            <RotateCw size={16} aria-hidden="true" />
            <span data-part="button-words">{labels.retry}</span>
          </button>
        </div>
      );
    default:
      return link satisfies never;
  }
}

function Loading(): ReactNode {
  const { labels } = useView();
  return (
    <output data-part="viewer-note">
      <Dots />
      <span data-part="hidden">{labels.viewer.loading}</span>
    </output>
  );
}

interface LargeImageProps {
  readonly url: string;
  readonly name: string;
  readonly zoom: Zoom;
  readonly onFailure: () => void;
}

function LargeImage({ url, name, zoom: { scale, x, y }, onFailure }: LargeImageProps): ReactNode {
  const [loaded, setLoaded] = useState(false);
  return (
    <>
      {!loaded && <Loading />}
      <img
        data-part="viewer-image"
        src={url}
        alt={name}
        decoding="async"
        referrerPolicy="no-referrer"
        draggable={false}
        style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}
        onLoad={() => setLoaded(true)}
        onError={onFailure}
      />
    </>
  );
}
