import type { ArchiveFile } from '../archive-files.ts';
import first from './lamp-2026-03-02.json?raw';
import second from './lamp-2026-03-05.json?raw';

/** Two files of one persistent chat, as Amazon Connect stores them in S3: one a contact. */
export const sampleFiles: readonly ArchiveFile[] = [
  { name: 'lamp-2026-03-02.json', text: first },
  { name: 'lamp-2026-03-05.json', text: second },
];
