import type { ReactNode } from 'react';
import type { TranscriptState } from '../model/index.ts';
import { useView } from './transcript-context.ts';

/** Says when new messages may be late or will not come. */
export function ConnectionLine({ connection }: { readonly connection: TranscriptState['connection'] }): ReactNode {
  const { labels } = useView();
  const words = connection === 'reconnecting' || connection === 'ended' ? labels.connection[connection] : null;
  return (
    <output data-part="connection" data-connection={connection}>
      {words}
    </output>
  );
}
