import Check from 'lucide-react/icons/check';
import CheckCheck from 'lucide-react/icons/check-check';
import Clock from 'lucide-react/icons/clock';
import ScanText from 'lucide-react/icons/scan-text';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useContext, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { participantName } from '../i18n/index.ts';
import type { AttachmentEntry, Delivery, EntryReceipt, MessageEntry } from '../model/index.ts';
import { ParticipantsContext, useView } from './transcript-context.ts';

const icons = {
  sending: Clock,
  processing: ScanText,
  sent: Check,
  delivered: CheckCheck,
  read: CheckCheck,
  failed: TriangleAlert,
  rejected: TriangleAlert,
} satisfies Record<Delivery, unknown>;

const saidInWords: ReadonlySet<Delivery> = new Set(['failed', 'rejected', 'processing']);

/** How far a message came, as an icon; who has it and since when, on hover and on focus. */
export function DeliveryMark({ entry }: { readonly entry: MessageEntry | AttachmentEntry }): ReactNode {
  const { labels } = useView();
  const Icon = icons[entry.delivery];
  const mark = (
    <>
      <Icon size={16} aria-hidden="true" />
      <span data-part={saidInWords.has(entry.delivery) ? 'delivery-words' : 'hidden'}>
        {labels.delivery[entry.delivery]}
      </span>
    </>
  );
  const receipts = entry.receipts.filter((receipt) => (receipt.readAt ?? receipt.deliveredAt) !== null);
  return (
    <div data-part="delivery" data-delivery={entry.delivery}>
      {receipts.length === 0 ? (
        <span data-part="delivery-mark">{mark}</span>
      ) : (
        <Recipients receipts={receipts}>{mark}</Recipients>
      )}
    </div>
  );
}

function Recipients({
  receipts,
  children,
}: {
  readonly receipts: readonly EntryReceipt[];
  readonly children: ReactNode;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const show = () => setOpen(true);
  const hide = () => setOpen(false);
  const hideOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide();
  };
  return (
    <span data-part="recipients" onPointerEnter={show} onPointerLeave={hide}>
      <button
        type="button"
        data-part="delivery-mark"
        aria-describedby={open ? id : undefined}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={hideOnEscape}
      >
        {children}
      </button>
      {open && (
        <span role="tooltip" id={id} data-part="tooltip">
          {receipts.map((receipt) => (
            <Recipient key={receipt.recipientId} receipt={receipt} />
          ))}
        </span>
      )}
    </span>
  );
}

function Recipient({ receipt }: { readonly receipt: EntryReceipt }): ReactNode {
  const { labels, formats, today } = useView();
  const participants = useContext(ParticipantsContext);
  const participant = participants.find(({ id }) => id === receipt.recipientId);
  const name = participantName(participant ?? { id: receipt.recipientId, name: null, role: null }, labels);
  const when = (time: number) => {
    const day = formats.dayOf(time);
    return day === today ? formats.time(time) : formats.dateTime(time);
  };
  if (receipt.readAt !== null) return <span data-part="recipient">{labels.readBy(name, when(receipt.readAt))}</span>;
  return receipt.deliveredAt === null ? null : (
    <span data-part="recipient">{labels.deliveredTo(name, when(receipt.deliveredAt))}</span>
  );
}
