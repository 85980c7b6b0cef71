import type { ReactNode } from 'react';
import type { TranscriptState } from '../model/index.ts';
import { useView } from './transcript-context.ts';

/** Shows when new messages may be late or will not come. The live region speaks it. */
export function ConnectionLine({ connection }: { readonly connection: TranscriptState['connection'] }): ReactNode {
  const { labels } = useView();
  const words = connection === 'reconnecting' || connection === 'ended' ? labels.connection[connection] : null;
  return (
    <p data-part="connection" data-connection={connection}>
      {words}
    </p>
  );
}
