import { useEffect, useState } from 'react';
import { readFiles, type ArchiveFile } from './archive-files.ts';

/**
 * Takes files that are dropped or pasted anywhere on the page, and pasted text.
 * @returns whether something is held over the page right now
 */
export function useGivenFiles(onFiles: (files: readonly ArchiveFile[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const give = async (files: FileList | undefined, text: string): Promise<void> => {
      const read = await readFiles(files);
      if (read.length > 0) onFiles(read);
      else if (text !== '') onFiles([{ name: 'The pasted text', text }]);
    };
    const hold = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    // Without a related target the pointer has left the page, not only one of its elements.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      void give(event.dataTransfer?.files, '');
    };
    const paste = ({ clipboardData }: ClipboardEvent): void => {
      void give(clipboardData?.files, clipboardData?.getData('text') ?? '');
    };
    document.addEventListener('dragover', hold, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => controller.abort();
  }, [onFiles]);
  return over;
}
