import Wifi from 'lucide-react/icons/wifi';
import WifiOff from 'lucide-react/icons/wifi-off';
import type { ReactNode } from 'react';
import type { ServedParticipant } from './local-service.ts';
import type { Stage } from './use-stage.ts';

interface ConnectionSwitchProps {
  readonly participant: ServedParticipant;
  readonly play: Stage['play'];
}

/** Cuts a participant off from the service, and lets them back. */
export function ConnectionSwitch({ participant, play }: ConnectionSwitchProps): ReactNode {
  const { participantId, connectionLost: lost } = participant;
  const Icon = lost ? WifiOff : Wifi;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={lost}
      aria-label="Lost connection"
      title={lost ? 'Cut off from the service: click to connect again' : 'Cut the connection to the service'}
      className="icon-button connection-switch"
      onClick={() => play('connection', { participantId, lost: !lost })}
    >
      <Icon size={20} aria-hidden="true" />
    </button>
  );
}
