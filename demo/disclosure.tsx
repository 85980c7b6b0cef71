import type { LucideIcon } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';

/** In px. */
const panelWidth = 280;
const gap = 8;

interface DisclosureProps {
  readonly title: string;
  readonly Icon: LucideIcon;
  readonly children: ReactNode;
}

/** A button that opens a small panel below it. The browser closes it: on Escape, and on a click elsewhere. */
export function Disclosure({ title, Icon, children }: DisclosureProps): ReactNode {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState({ top: 0, right: 0 });
  const putBelowButton = (): void => {
    const { bottom = 0, right = 0 } = button.current?.getBoundingClientRect() ?? {};
    setPlace({ top: bottom + gap / 2, right: Math.min(innerWidth - right, innerWidth - panelWidth - gap) });
  };
  return (
    <>
      <button ref={button} type="button" className="button" popoverTarget={id} onClick={putBelowButton}>
        <Icon size={16} aria-hidden="true" />
        <span className="disclosure-title">{title}</span>
      </button>
      <fieldset
        className="disclosure-panel"
        id={id}
        popover="auto"
        aria-label={title}
        style={{ inlineSize: panelWidth, ...place }}
      >
        {children}
      </fieldset>
    </>
  );
}
