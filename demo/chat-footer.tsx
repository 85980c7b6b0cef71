import RotateCcw from 'lucide-react/icons/rotate-ccw';
import type { ReactNode } from 'react';
import { Composer } from './composer.tsx';
import type { ParticipantAccess } from './participant.ts';

interface ChatFooterProps {
  readonly access: ParticipantAccess;
  readonly ended: boolean;
  readonly onSend: (text: string) => void;
  readonly onStartAgain: () => void;
}

/** Where a message is written, while there is somebody to write to. */
export function ChatFooter({ access, ended, onSend, onStartAgain }: ChatFooterProps): ReactNode {
  if (!ended) return <Composer access={access} onSend={onSend} />;
  return (
    <div className="ended">
      <button type="button" className="button" onClick={onStartAgain}>
        <RotateCcw size={16} aria-hidden="true" />
        Start again
      </button>
    </div>
  );
}
