import Check from 'lucide-react/icons/check';
import CheckCheck from 'lucide-react/icons/check-check';
import Clock from 'lucide-react/icons/clock';
import ScanText from 'lucide-react/icons/scan-text';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import type { BubbleRow, Delivery } from '../model/index.ts';
import { Recipients } from './recipients.tsx';
import { deliveryWords, isTrouble } from './told-delivery.ts';
import { useView } from './transcript-context.ts';

const icons = {
  sending: Clock,
  processing: ScanText,
  sent: Check,
  delivered: CheckCheck,
  read: CheckCheck,
  failed: TriangleAlert,
  rejected: TriangleAlert,
} satisfies Record<Delivery, unknown>;

/** How far a message came, as an icon, with words for screen readers; in words for all where it did not arrive. */
export function DeliveryWords({ delivery, words }: { readonly delivery: Delivery; readonly words: string }): ReactNode {
  const Icon = icons[delivery];
  return (
    <>
      <Icon size={16} aria-hidden="true" />
      <span data-part={isTrouble(delivery) ? 'delivery-words' : 'hidden'}>{words}</span>
    </>
  );
}

/** How far a message came, as an icon; who has it and since when, on hover and on focus. */
export function DeliveryMark({ row }: { readonly row: BubbleRow }): ReactNode {
  const { labels } = useView();
  const { entry } = row;
  const { delivery } = entry;
  const mark = <DeliveryWords delivery={delivery} words={deliveryWords(row, labels)} />;
  const receipts = entry.receipts.filter((receipt) => (receipt.readAt ?? receipt.deliveredAt) !== null);
  return (
    <div data-part="delivery" data-delivery={delivery}>
      {receipts.length === 0 ? (
        <span data-part="delivery-mark">{mark}</span>
      ) : (
        <Recipients receipts={receipts} sent={entry.time}>
          {mark}
        </Recipients>
      )}
    </div>
  );
}
