import type { ReactNode } from 'react';
import type { MessageEntry } from '../model/index.ts';
import { DeliveryWords } from './delivery-mark.tsx';
import { useView } from './transcript-context.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** Below a message that the app has not sent yet: that it is on its way, or that it failed, and the way to try again. */
export function UnsentMark({ entry }: { readonly entry: MessageEntry }): ReactNode {
  const { labels, retrySending } = useView();
  const keptFocus = useKeptFocus();
  const { delivery } = entry;
  const failed = delivery === 'failed';
  return (
    <div {...keptFocus} data-part="delivery" data-delivery={delivery}>
      <span data-part="delivery-mark">
        <DeliveryWords delivery={delivery} words={failed ? labels.unsent.failed : labels.delivery[delivery]} />
      </span>
      {failed && retrySending && (
        <button form="" data-part="retry" onClick={() => retrySending(entry)}>
          {labels.retry}
        </button>
      )}
    </div>
  );
}
