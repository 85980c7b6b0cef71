import Bot from 'lucide-react/icons/bot';
import type { ReactNode } from 'react';
import { initials } from '../i18n/index.ts';
import type { Participant } from '../model/index.ts';
import { Fill } from './slots.tsx';
import { useView } from './transcript-context.ts';

/** The sender's initials; a robot for systems and bots. The name stands beside it, so it is not spoken. */
export function Avatar({ participant, name }: { readonly participant: Participant; readonly name: string }): ReactNode {
  const { slots } = useView();
  const isMachine = participant.role === 'SYSTEM' || participant.role === 'CUSTOM_BOT';
  return (
    <Fill slot={slots.avatar} values={{ participant, name }}>
      <span data-part="avatar" data-role={participant.role ?? undefined} aria-hidden="true">
        {isMachine ? <Bot size={16} /> : initials(name)}
      </span>
    </Fill>
  );
}
