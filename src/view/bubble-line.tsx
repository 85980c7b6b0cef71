import type { ReactNode } from 'react';
import { participantName } from '../i18n/index.ts';
import type { BubbleRow } from '../model/index.ts';
import { MessagePoints } from './analysis/message-points.tsx';
import { isUnsent } from './arrivals.ts';
import { AttachmentList } from './attachment/attachment-list.tsx';
import { Avatar } from './avatar.tsx';
import { DeliveryMark } from './delivery-mark.tsx';
import { MessageBubble } from './message-bubble.tsx';
import { TimeMark } from './time-mark.tsx';
import { tellsDelivery } from './told-delivery.ts';
import { useView } from './transcript-context.ts';
import { UnsentMark } from './unsent-mark.tsx';

/** A message or its files: the sender and the time once per run, then the bubble, then how far it came. */
export function BubbleLine({ row }: { readonly row: BubbleRow }): ReactNode {
  const { labels, isForCustomer } = useView();
  const { entry, run, side } = row;
  const opensRun = run === 'single' || run === 'first';
  const name = participantName({ ...entry.participant, name: row.name }, labels);
  return (
    <div data-part="line" data-side={side} data-run={run} data-past={entry.past || undefined}>
      {opensRun && (
        <header data-part="header">
          {side === 'own' ? (
            <span data-part="hidden">{labels.you}</span>
          ) : (
            <span data-part="name" dir="auto">
              {name}
            </span>
          )}
          {entry.time !== null && <TimeMark time={entry.time} />}
        </header>
      )}
      {opensRun && side !== 'own' && <Avatar participant={entry.participant} name={name} />}
      {entry.kind === 'message' ? (
        <MessageBubble row={row} entry={entry} />
      ) : (
        <div data-part="files" data-anchor="">
          <AttachmentList entry={entry} />
        </div>
      )}
      {entry.kind === 'message' && entry.analysis && <MessagePoints entry={entry} />}
      {tellsDelivery(row, isForCustomer) &&
        (isUnsent(entry) ? <UnsentMark entry={entry} /> : <DeliveryMark row={row} />)}
    </div>
  );
}
