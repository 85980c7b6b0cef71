import RotateCw from 'lucide-react/icons/rotate-cw';
import ArrowUpRight from 'lucide-react/icons/square-arrow-out-up-right';
import type { ReactNode } from 'react';
import { fileTypeOf, type Labels } from '../i18n/index.ts';
import type { EntryAttachment } from '../model/index.ts';
import { FileIcon } from './file-icon.tsx';
import { splitFileName } from './file-name.ts';
import { useView } from './transcript-context.ts';
import { useAttachmentLink, type Opening } from './use-attachment-link.ts';

interface ChipProps {
  readonly attachment: EntryAttachment;
}

/** A file: what it is, its name, its state, and one thing to do with it. */
export function AttachmentChip({ attachment }: ChipProps): ReactNode {
  return attachment.state === 'ready' && attachment.id !== null ? (
    <ReadyChip attachment={attachment} />
  ) : (
    <div data-part="chip" data-state={attachment.state}>
      <ChipFace attachment={attachment} />
    </div>
  );
}

/** What the second line says while a file is being opened; null where nothing is to be said about it. */
function openingWords(opening: Opening, labels: Labels): string | null {
  switch (opening.status) {
    case 'idle':
      return null;
    case 'asking':
      return labels.openingFile;
    case 'blocked':
      return labels.fileLinkReady;
    case 'failed':
      return `${opening.kind ? labels.errors[opening.kind].title : labels.fileFailed}. ${labels.retry}`;
    default:
      return opening satisfies never;
  }
}

/** The link takes the button's place: who had the focus there, keeps it here. */
function keepFocus(link: HTMLElement | null): void {
  if (link?.ownerDocument.activeElement === link?.ownerDocument.body) link?.focus();
}

function ReadyChip({ attachment }: ChipProps): ReactNode {
  const { labels } = useView();
  const { opening, size, open, done } = useAttachmentLink(attachment.id);
  const words = openingWords(opening, labels);
  const face = (
    <>
      <ChipFace attachment={attachment} words={words} size={size} />
      <span data-part="chip-action" aria-hidden="true">
        {opening.status === 'failed' ? <RotateCw size={16} /> : <ArrowUpRight size={16} />}
      </span>
    </>
  );
  const state = { 'data-part': 'chip', 'data-state': 'ready', 'data-opening': opening.status };
  if (opening.status === 'blocked') {
    return (
      <a {...state} ref={keepFocus} href={opening.url} target="_blank" rel="noopener noreferrer" onClick={done}>
        {face}
      </a>
    );
  }
  return (
    <button {...state} type="button" aria-busy={opening.status === 'asking'} onClick={open}>
      {face}
    </button>
  );
}

function ChipFace({
  attachment,
  words = null,
  size = null,
}: ChipProps & { readonly words?: string | null; readonly size?: number | null }): ReactNode {
  const { labels, formats } = useView();
  const type = fileTypeOf(attachment.contentType, attachment.name);
  const name = attachment.name ?? labels.unnamedFile;
  const [start, end] = splitFileName(name);
  const about = size === null ? labels.fileTypes[type] : `${labels.fileTypes[type]} · ${formats.fileSize(size)}`;
  const line = words ?? (attachment.state === 'ready' ? about : labels.attachmentStates[attachment.state]);
  return (
    <>
      <span data-part="chip-icon" data-type={type} aria-hidden="true">
        <FileIcon type={type} state={attachment.state} />
      </span>
      <span data-part="chip-words">
        <span data-part="hidden">{name}</span>
        <span data-part="chip-name" title={name} aria-hidden="true">
          <bdi data-part="chip-name-start">{start}</bdi>
          <bdi data-part="chip-name-end">{end}</bdi>
        </span>
        <span data-part="chip-line" aria-live={attachment.state === 'ready' ? 'polite' : undefined}>
          {line}
        </span>
      </span>
    </>
  );
}
