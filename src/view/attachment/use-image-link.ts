import { useEffect, useRef, useState } from 'react';
import type { OpenedAttachment } from '../../model/index.ts';
import { errorKind } from './error-kind.ts';
import { useView } from '../transcript-context.ts';
import { isImageAddress } from './open-link.ts';
import { usePreviews } from './previews-context.ts';

/** Where an image's link stands. */
export type ImageLink =
  | { readonly status: 'asking' | 'failed' }
  | { readonly status: 'known'; readonly url: string; readonly size: number | null };

const asking: ImageLink = { status: 'asking' };
const failed: ImageLink = { status: 'failed' };

/** What may be over when the reader comes back. */
function passes(error: unknown): boolean {
  const kind = errorKind(error);
  return kind === 'network' || kind === 'timeout' || kind === 'throttled' || kind === 'service';
}

/** What was answered, if an image may be loaded from there. */
const linkTo = ({ url, size }: OpenedAttachment, origin: string): ImageLink =>
  isImageAddress(url, origin) ? { status: 'known', url, size } : failed;

export interface ImageLinkControl {
  readonly link: ImageLink;
  /** The link brought no image: it has expired, and another one is asked for, once. */
  readonly renew: () => void;
  readonly retry: () => void;
}

/** An image's link: from memory, or asked for while it is wanted. */
export function useImageLink(attachmentId: string, wanted: boolean): ImageLinkControl {
  const { links } = usePreviews();
  const origin = useView().window?.origin ?? '';
  const fromMemory = (): ImageLink => {
    const known = links.known(attachmentId);
    if (known === 'failed') return failed;
    return known ? linkTo(known, origin) : asking;
  };
  const [held, setHeld] = useState(() => ({ attachmentId, link: fromMemory() }));
  if (held.attachmentId !== attachmentId) setHeld({ attachmentId, link: fromMemory() });
  const { link } = held;
  const hold = (next: ImageLink) => setHeld({ attachmentId, link: next });
  const renewed = useRef<string | null>(null);

  const asks = wanted && link.status === 'asking';
  useEffect(() => {
    if (!asks) return;
    const leaving = new AbortController();
    const settle = (next: ImageLink, lasts: boolean) => {
      if (leaving.signal.aborted) return;
      if (next.status === 'failed' && lasts) links.giveUp(attachmentId);
      setHeld({ attachmentId, link: next });
    };
    links.ask(attachmentId, leaving.signal).then(
      (opened) => settle(linkTo(opened, origin), true),
      (error: unknown) => settle(failed, !passes(error)),
    );
    return () => leaving.abort();
  }, [asks, attachmentId, links, origin]);

  return {
    link,
    renew() {
      links.forget(attachmentId);
      if (renewed.current === attachmentId) links.giveUp(attachmentId);
      hold(renewed.current === attachmentId ? failed : asking);
      renewed.current = attachmentId;
    },
    retry() {
      links.forget(attachmentId);
      renewed.current = null;
      hold(asking);
    },
  };
}
