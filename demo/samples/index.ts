import type { ArchiveFile } from '../archive-files.ts';
import first from './lamp-2026-03-02.json?raw';
import second from './lamp-2026-03-05.json?raw';
import lostParcel from './parcel-2026-03-09.json?raw';
import parcelFound from './parcel-2026-03-11.json?raw';

/** Two files of one persistent chat, as Amazon Connect stores them in S3: one a contact. */
export const sampleFiles: readonly ArchiveFile[] = [
  { name: 'lamp-2026-03-02.json', text: first },
  { name: 'lamp-2026-03-05.json', text: second },
];

/** Two files of Contact Lens, redacted: one a contact. */
export const analysedFiles: readonly ArchiveFile[] = [
  { name: 'parcel-2026-03-09.json', text: lostParcel },
  { name: 'parcel-2026-03-11.json', text: parcelFound },
];
