import RotateCw from 'lucide-react/icons/rotate-cw';
import ArrowUpRight from 'lucide-react/icons/square-arrow-out-up-right';
import type { ReactNode } from 'react';
import { fileTypeOf, type Labels } from '../../i18n/index.ts';
import type { EntryAttachment } from '../../model/index.ts';
import { useView } from '../transcript-context.ts';
import { FileControl } from './file-control.tsx';
import { FileIcon } from './file-icon.tsx';
import { FileName, useFileName } from './file-name.tsx';
import { useAttachmentLink, type FileOpening, type Opening } from './use-attachment-link.ts';

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

function ReadyChip({ attachment }: ChipProps): ReactNode {
  return <OpenChip attachment={attachment} file={useAttachmentLink(attachment)} />;
}

/** What is said while a file is being opened; null where nothing is to be said about it. */
export function openingWords(opening: Opening, labels: Labels): string | null {
  switch (opening.status) {
    case 'idle':
      return null;
    case 'asking':
      return labels.openingFile;
    case 'blocked':
      return labels.fileLinkReady;
    case 'failed':
      return labels.sentences([opening.kind ? labels.errors[opening.kind].title : labels.fileFailed, labels.retry]);
    default:
      return opening satisfies never;
  }
}

interface OpenChipProps extends ChipProps {
  readonly file: FileOpening;
  /** Stands where the type and the size would. */
  readonly note?: string;
}

/** A file that opens in a tab of its own. */
export function OpenChip({ attachment, file, note }: OpenChipProps): ReactNode {
  const { labels } = useView();
  return (
    <FileControl part="chip" file={file}>
      <ChipFace attachment={attachment} words={openingWords(file.opening, labels) ?? note} size={file.size} />
      <span data-part="chip-action" aria-hidden="true">
        {file.opening.status === 'failed' ? <RotateCw size={16} /> : <ArrowUpRight size={16} />}
      </span>
    </FileControl>
  );
}

interface FaceProps extends ChipProps {
  readonly words?: string;
  readonly size?: number | null;
}

function ChipFace({ attachment, words, size = null }: FaceProps): ReactNode {
  const { labels, formats } = useView();
  const type = fileTypeOf(attachment.contentType, attachment.name);
  const name = useFileName(attachment.name);
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
          <FileName name={attachment.name} />
        </span>
        <span data-part="chip-line" aria-live={attachment.state === 'ready' ? 'polite' : undefined}>
          {line}
        </span>
      </span>
    </>
  );
}
