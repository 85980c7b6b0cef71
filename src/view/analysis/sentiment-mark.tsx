import Annoyed from 'lucide-react/icons/annoyed';
import Frown from 'lucide-react/icons/frown';
import Smile from 'lucide-react/icons/smile';
import type { ReactNode } from 'react';
import type { MessageEntry, Sentiment } from '../../model/index.ts';
import { Fill } from '../slots.tsx';
import { useView } from '../transcript-context.ts';

/** Most messages are neutral: a mark on each of them would hide the others. */
const faces = { positive: Smile, negative: Frown, mixed: Annoyed, neutral: null } satisfies Record<Sentiment, unknown>;

/** How a message felt, as a face beside its bubble. Nothing for customers. */
export function SentimentMark({ entry }: { readonly entry: MessageEntry }): ReactNode {
  const { labels, slots, isForCustomer } = useView();
  const sentiment = entry.analysis?.sentiment ?? null;
  if (sentiment === null || isForCustomer) return null;
  const Face = faces[sentiment];
  const words = labels.sentiments[sentiment];
  const spoken = { role: 'img', 'aria-label': words, title: words };
  return (
    <Fill slot={slots.sentiment} values={{ entry, sentiment }}>
      {Face && (
        <span data-part="sentiment" data-sentiment={sentiment} {...spoken}>
          <Face size={16} aria-hidden="true" />
        </span>
      )}
    </Fill>
  );
}
