import type { ReactNode } from 'react';
import { fileNameInFull, fileNameOf, namelessFile } from '../../i18n/index.ts';
import { useView } from '../transcript-context.ts';

/** A file's whole name, for titles and for those who listen. */
export function useFileName(name: string | null): string {
  const { labels } = useView();
  return fileNameInFull(name, labels);
}

/** A file's name, short enough to be read at a glance. Its extension stays apart, so that no name can move into it. */
export function FileName({ name }: { readonly name: string | null }): ReactNode {
  const { labels } = useView();
  const shown = fileNameOf(name);
  if (!shown) return <span>{namelessFile(name, labels)}</span>;
  return (
    <span dir={shown.isRightToLeft ? undefined : 'ltr'}>
      <bdi>{shown.start}</bdi>
      {shown.extension !== '' && <bdi data-part="extension">{shown.extension}</bdi>}
    </span>
  );
}
