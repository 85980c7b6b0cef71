import File from 'lucide-react/icons/file';
import FileArchive from 'lucide-react/icons/file-archive';
import FileAudio from 'lucide-react/icons/file-headphone';
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet';
import FileText from 'lucide-react/icons/file-text';
import FileVideo from 'lucide-react/icons/file-play';
import FileX from 'lucide-react/icons/file-x';
import Image from 'lucide-react/icons/image';
import Presentation from 'lucide-react/icons/presentation';
import ShieldX from 'lucide-react/icons/shield-x';
import type { FileType } from '../../i18n/index.ts';
import type { ReactNode } from 'react';
import type { AttachmentState } from '../../model/index.ts';

const icons = {
  image: Image,
  pdf: FileText,
  document: FileText,
  spreadsheet: FileSpreadsheet,
  presentation: Presentation,
  audio: FileAudio,
  video: FileVideo,
  archive: FileArchive,
  text: FileText,
  other: File,
} satisfies Record<FileType, unknown>;

/** The icon of a file's type, or of what keeps it from being opened. */
export function FileIcon({ type, state }: { readonly type: FileType; readonly state: AttachmentState }): ReactNode {
  const Icon = icons[type];
  switch (state) {
    case 'scanning':
    case 'ready':
      return <Icon size={20} />;
    case 'refused':
      return <ShieldX size={20} />;
    case 'unavailable':
      return <FileX size={20} />;
    default:
      return state satisfies never;
  }
}
