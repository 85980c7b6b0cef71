import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import type { ReactNode } from 'react';
import { useView } from '../transcript-context.ts';
import type { ChoiceState } from './use-reply.ts';

/** Says of an option that it was chosen, or is being sent; of others nothing. */
export function ChoiceMark({ state }: { readonly state: ChoiceState }): ReactNode {
  const { labels } = useView();
  switch (state) {
    case 'chosen':
      return (
        <>
          <Check size={16} aria-hidden="true" />
          <span data-part="hidden">{labels.template.chosen}</span>
        </>
      );
    case 'sending':
      return (
        <>
          <Clock size={16} aria-hidden="true" />
          <span data-part="hidden">{labels.template.sending}</span>
        </>
      );
    case 'open':
    case 'waiting':
    case 'quiet':
      return null;
    default:
      return state satisfies never;
  }
}
