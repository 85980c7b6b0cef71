import type { ReactNode } from 'react';
import { participantName } from '../i18n/index.ts';
import type { BubbleRow, MessageEntry } from '../model/index.ts';
import { isUnsent } from './arrivals.ts';
import { AttachmentChip } from './attachment/attachment-chip.tsx';
import { Avatar } from './avatar.tsx';
import { DeliveryMark } from './delivery-mark.tsx';
import { MessageBody } from './message-body.tsx';
import { TemplateMessage } from './template/template-message.tsx';
import { TimeMark } from './time-mark.tsx';
import { useView } from './transcript-context.ts';
import { UnsentMark } from './unsent-mark.tsx';

/** A message or its files: the sender and the time once per run, then the bubble, then how far it came. */
export function BubbleLine({ row }: { readonly row: BubbleRow }): ReactNode {
  const { labels } = useView();
  const { entry, run, side } = row;
  const opensRun = run === 'single' || run === 'first';
  const name = participantName({ ...entry.participant, name: row.name }, labels);
  return (
    <article data-part="line" data-side={side} data-run={run} data-past={entry.past || undefined}>
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
      <div data-part="content" data-anchor="">
        {entry.kind === 'message' ? (
          <Bubble row={row} entry={entry} />
        ) : (
          entry.attachments.map((attachment, index) => (
            <AttachmentChip key={attachment.id ?? `${index}`} attachment={attachment} />
          ))
        )}
      </div>
      {row.showsDelivery && (isUnsent(entry) ? <UnsentMark entry={entry} /> : <DeliveryMark entry={entry} />)}
    </article>
  );
}

function Bubble({ row, entry }: { readonly row: BubbleRow; readonly entry: MessageEntry }): ReactNode {
  const { body, delivery } = entry;
  const template = body.type === 'interactive' ? body.template : null;
  return (
    <div data-part="bubble" data-body={template ? 'template' : body.type} data-delivery={delivery}>
      {template ? <TemplateMessage row={row} entry={entry} template={template} /> : <MessageBody body={body} />}
    </div>
  );
}
