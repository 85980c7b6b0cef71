import Bot from 'lucide-react/icons/bot';
import Info from 'lucide-react/icons/info';
import type { ReactNode } from 'react';
import { initials, isBot } from '../i18n/index.ts';
import type { Participant } from '../model/index.ts';
import { Fill } from './slots.tsx';
import { useView } from './transcript-context.ts';

/** A person's initials; a robot for bots, a note for the system. The name stands beside it, so it is not spoken. */
export function Avatar({ participant, name }: { readonly participant: Participant; readonly name: string }): ReactNode {
  const { slots } = useView();
  const { role } = participant;
  const kind = isBot(participant) ? 'bot' : role === 'SYSTEM' ? 'system' : 'person';
  return (
    <Fill slot={slots.avatar} values={{ participant, name }}>
      <span data-part="avatar" data-role={role ?? undefined} data-kind={kind} aria-hidden="true">
        {kind === 'bot' ? <Bot size={16} /> : kind === 'system' ? <Info size={16} /> : initials(name)}
      </span>
    </Fill>
  );
}
