import { useState } from 'react';
import type { EntryAttachment, OpenedAttachment, TranscriptErrorKind } from '../../model/index.ts';
import { useView } from '../transcript-context.ts';
import { errorKind } from './error-kind.ts';
import { useFileName } from './file-name.tsx';
import { openLink } from './open-link.ts';

/** Where the opening of a file stands. */
export type Opening =
  | { readonly status: 'idle' | 'asking' }
  /** The browser kept the new tab from opening: the reader opens the link. */
  | { readonly status: 'blocked'; readonly url: string }
  | { readonly status: 'failed'; readonly kind: TranscriptErrorKind | null };

/** A file that can be opened, and where that stands. */
export interface FileOpening {
  readonly opening: Opening;
  /** In bytes; null until it was opened. */
  readonly size: number | null;
  readonly open: () => void;
  /** The link was used. */
  readonly done: () => void;
}

const idle: Opening = { status: 'idle' };

/**
 * Asks for a fresh link when the reader wants the file, because links expire, and opens it. Browsers allow a new tab for
 * some seconds after a click; when the link comes later than that, the reader gets it to click on.
 */
export function useAttachmentLink({ id, name }: Pick<EntryAttachment, 'id' | 'name'>): FileOpening {
  const { openAttachment, window } = useView();
  const fileName = useFileName(name);
  const [held, setHeld] = useState<{ readonly id: string | null; readonly opening: Opening }>({ id, opening: idle });
  const [size, setSize] = useState<number | null>(null);
  const opening = held.id === id ? held.opening : idle;

  const arrive = (link: OpenedAttachment): Opening => {
    const opened = window && openLink(link.url, fileName, window);
    if (opened === null) return { status: 'failed', kind: 'unavailable' };
    setSize(link.size);
    return opened ? idle : { status: 'blocked', url: link.url };
  };
  const open = async () => {
    if (id === null || opening.status === 'asking') return;
    setHeld({ id, opening: { status: 'asking' } });
    try {
      setHeld({ id, opening: arrive(await openAttachment(id)) });
    } catch (error) {
      setHeld({ id, opening: { status: 'failed', kind: errorKind(error) } });
    }
  };
  return { opening, size, open: () => void open(), done: () => setHeld({ id, opening: idle }) };
}
