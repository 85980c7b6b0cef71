import type { Labels } from '../i18n/index.ts';
import type { BubbleRow, Delivery } from '../model/index.ts';

/** How far a message came that did not simply arrive: this is said in words. */
export type Trouble = Extract<Delivery, 'processing' | 'failed' | 'rejected'>;

export const isTrouble = (delivery: Delivery): delivery is Trouble =>
  delivery === 'processing' || delivery === 'failed' || delivery === 'rejected';

/**
 * How far a message came, as far as it is the viewer's matter. What becomes of others' messages is known to those who
 * work there; to the customer they are messages that arrived.
 */
export function toldDelivery({ entry, side }: BubbleRow, isForCustomer: boolean): Delivery {
  const { delivery } = entry;
  return side !== 'own' && isForCustomer && isTrouble(delivery) ? 'sent' : delivery;
}

/** Whether words on its delivery stand below a message: of an own one where it changes, of another's where it went wrong. */
export const tellsDelivery = (row: BubbleRow, isForCustomer: boolean): boolean =>
  row.side === 'own' ? row.showsDelivery : isTrouble(toldDelivery(row, isForCustomer));

/** Whom a message was not delivered to: the customer, where somebody else sent it and somebody else looks. */
const isKeptFromCustomer = (row: BubbleRow): boolean => row.side !== 'own' && row.entry.participant.role !== 'CUSTOMER';

/** What is said of a message's delivery; to those who work there, whom it did not reach. */
export function deliveryWords(row: BubbleRow, labels: Labels): string {
  const { delivery } = row.entry;
  return isTrouble(delivery) && isKeptFromCustomer(row)
    ? labels.deliveryToCustomer[delivery]
    : labels.delivery[delivery];
}
