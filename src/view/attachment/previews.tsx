import { useMemo, useState, type ReactNode } from 'react';
import type { Entry, List } from '../../model/index.ts';
import { useView } from '../transcript-context.ts';
import { createAttachmentLinks } from './attachment-links.ts';
import { imagesOf } from './image-list.ts';
import { ImageViewer } from './image-viewer.tsx';
import { PreviewsContext, type SharedPreviews } from './previews-context.ts';
import { createStayWatch } from './stay-watch.ts';

interface Props {
  readonly entries: List<Entry>;
  readonly enabled: boolean;
  readonly children: ReactNode;
}

interface Shown {
  readonly key: string;
  /** Where the reader came from, and goes back to. */
  readonly opener: HTMLElement;
}

const canShow = ({ ownerDocument: { defaultView: view } }: HTMLElement) =>
  view !== null && 'HTMLDialogElement' in view && 'showModal' in view.HTMLDialogElement.prototype;

/** Gives the images inside what they share, and shows one of them large. */
export function Previews({ entries, enabled, children }: Props): ReactNode {
  const { openAttachment, window } = useView();
  const [shown, setShown] = useState<Shown | null>(null);
  const [links] = useState(() => createAttachmentLinks(openAttachment));
  const shared = useMemo<SharedPreviews>(
    () => ({
      links,
      watch: createStayWatch(window),
      show(key, opener) {
        if (!canShow(opener)) return false;
        setShown({ key, opener });
        return true;
      },
    }),
    [links, window],
  );

  const images = shown ? imagesOf(entries.toArray()) : [];
  const index = images.findIndex(({ key }) => key === shown?.key);
  const image = images[index];
  if (shown && !image) setShown(null);
  return (
    <PreviewsContext.Provider value={enabled ? shared : null}>
      {children}
      {enabled && shown && image && (
        <ImageViewer
          image={image}
          index={index}
          count={images.length}
          opener={shown.opener}
          onStep={(step) => setShown({ ...shown, key: images[index + step]?.key ?? shown.key })}
          onClose={() => setShown(null)}
        />
      )}
    </PreviewsContext.Provider>
  );
}
