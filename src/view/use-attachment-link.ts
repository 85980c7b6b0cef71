import { useState } from 'react';
import type { OpenedAttachment, TranscriptErrorKind } from '../model/index.ts';
import { useView } from './transcript-context.ts';

/** Where the opening of a file stands. */
export type Opening =
  | { readonly status: 'idle' | 'asking' }
  /** The browser kept the new tab from opening: the reader opens the link. */
  | { readonly status: 'blocked'; readonly url: string }
  | { readonly status: 'failed'; readonly kind: TranscriptErrorKind | null };

/** Only web addresses are opened: a link may not run code or reach into the reader's own files. */
function isWebAddress(url: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

/** Opens an address in a tab that cannot reach back. Says whether the browser let it. */
function openTab(url: string): boolean {
  const tab = window.open('about:blank', '_blank');
  if (!tab) return false;
  tab.opener = null;
  tab.location.replace(url);
  return true;
}

function kindOf(error: unknown): TranscriptErrorKind | null {
  return error instanceof Error && error.name === 'TranscriptError' && 'kind' in error
    ? (error.kind as TranscriptErrorKind)
    : null;
}

/**
 * Asks for a fresh link when the reader wants the file, because links expire, and opens it. Browsers allow a new tab for
 * some seconds after a click; when the link comes later than that, the reader gets it to click on.
 */
export function useAttachmentLink(attachmentId: string | null) {
  const { openAttachment } = useView();
  const [opening, setOpening] = useState<Opening>({ status: 'idle' });
  const [size, setSize] = useState<number | null>(null);

  const arrive = (link: OpenedAttachment): Opening => {
    if (!isWebAddress(link.url)) return { status: 'failed', kind: 'unavailable' };
    setSize(link.size);
    return openTab(link.url) ? { status: 'idle' } : { status: 'blocked', url: link.url };
  };
  const open = async () => {
    if (attachmentId === null || opening.status === 'asking') return;
    setOpening({ status: 'asking' });
    try {
      setOpening(arrive(await openAttachment(attachmentId)));
    } catch (error) {
      setOpening({ status: 'failed', kind: kindOf(error) });
    }
  };
  return { opening, size, open: () => void open(), done: () => setOpening({ status: 'idle' }) };
}
