import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleX from 'lucide-react/icons/circle-x';
import History from 'lucide-react/icons/history';
import Info from 'lucide-react/icons/info';
import Lock from 'lucide-react/icons/lock';
import LogIn from 'lucide-react/icons/log-in';
import LogOut from 'lucide-react/icons/log-out';
import Moon from 'lucide-react/icons/moon';
import Pencil from 'lucide-react/icons/pencil';
import Sun from 'lucide-react/icons/sun';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import Unplug from 'lucide-react/icons/unplug';
import UserPlus from 'lucide-react/icons/user-plus';
import type { ReactNode } from 'react';
import type { EventEntry, EventName, UnknownEntry } from '../../model/index.ts';

const icons = {
  'participant-joined': LogIn,
  'participant-left': LogOut,
  'participant-invited': UserPlus,
  'participant-idle': Moon,
  'participant-returned': Sun,
  'participant-disconnected': Unplug,
  'participant-active': Sun,
  'participant-inactive': Moon,
  'participant-renamed': Pencil,
  'transfer-succeeded': ArrowLeftRight,
  'transfer-failed': TriangleAlert,
  'chat-ended': CircleX,
  'chat-resumed': History,
  'authentication-initiated': Lock,
  'authentication-succeeded': CircleCheck,
  'authentication-failed': TriangleAlert,
  'authentication-timeout': TriangleAlert,
  'authentication-expired': TriangleAlert,
  'authentication-cancelled': CircleX,
  'workflow-cancelled': CircleX,
} satisfies Record<EventName, unknown>;

/** The icon of an event; a neutral one for an item of an unknown type. */
export function EventIcon({ entry }: { readonly entry: EventEntry | UnknownEntry }): ReactNode {
  const Icon = entry.kind === 'event' ? icons[entry.event] : Info;
  return <Icon size={14} aria-hidden="true" />;
}
