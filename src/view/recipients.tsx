import { useContext, useId, useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import { nameInSentence } from '../i18n/index.ts';
import type { EntryReceipt } from '../model/index.ts';
import { ParticipantsContext, useView } from './transcript-context.ts';

interface Props {
  readonly receipts: readonly EntryReceipt[];
  /** When the message was sent: of its own day only the time is said. Epoch ms, or null. */
  readonly sent: number | null;
  readonly children: ReactNode;
}

/** In px: room for three recipients. */
const roomAbove = 110;

/** Below the mark where the list's upper edge would cut the tooltip off. */
function placementOf(mark: Element): 'above' | 'below' {
  const edge = mark.closest('[data-part="main"]')?.getBoundingClientRect().top ?? 0;
  return mark.getBoundingClientRect().top - edge < roomAbove ? 'below' : 'above';
}

/** A delivery mark that says who has the message and since when, on hover and on focus. */
export function Recipients({ receipts, sent, children }: Props): ReactNode {
  const [placement, setPlacement] = useState<'above' | 'below' | null>(null);
  const id = useId();
  const show = (event: SyntheticEvent) => setPlacement(placementOf(event.currentTarget));
  const hide = () => setPlacement(null);
  const hideOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide();
  };
  return (
    <span data-part="recipients" onPointerEnter={show} onPointerLeave={hide}>
      <button
        form=""
        data-part="delivery-mark"
        aria-describedby={placement ? id : undefined}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={hideOnEscape}
      >
        {children}
      </button>
      {placement && (
        <span role="tooltip" id={id} data-part="tooltip" data-placement={placement}>
          {receipts.map((receipt) => (
            <Recipient key={receipt.recipientId} receipt={receipt} sent={sent} />
          ))}
        </span>
      )}
    </span>
  );
}

function Recipient({ receipt, sent }: { readonly receipt: EntryReceipt; readonly sent: number | null }): ReactNode {
  const { labels, formats, today, direction } = useView();
  const participants = useContext(ParticipantsContext);
  const participant = participants.find(({ id }) => id === receipt.recipientId);
  const name = nameInSentence(participant ?? { id: receipt.recipientId, name: null, role: null }, labels);
  const { deliveredAt, readAt } = receipt;
  const time = readAt ?? deliveredAt;
  if (time === null) return null;
  const day = formats.dayOf(time);
  // Where the message is of another day, today too is told by its name.
  const byDay = day === today ? formats.timeOnWeekday(time) : formats.timeByAge(time, today);
  const when = sent !== null && day === formats.dayOf(sent) ? formats.time(time) : byDay;
  return (
    <time data-part="recipient" dateTime={new Date(time).toISOString()} dir={direction}>
      {(readAt === null ? labels.deliveredTo : labels.readBy)(name, when)}
    </time>
  );
}
