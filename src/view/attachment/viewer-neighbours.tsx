import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { useView } from '../transcript-context.ts';

export type Step = -1 | 1;

interface Props {
  readonly index: number;
  readonly count: number;
  readonly onStep: (step: Step) => void;
}

/** The ways to the image before and the one after. */
export function ViewerNeighbours({ index, count, onStep }: Props): ReactNode {
  const { labels } = useView();
  return (
    <>
      <Neighbour name={labels.viewer.older} step={-1} exists={index > 0} onStep={onStep}>
        <ChevronLeft size={20} aria-hidden="true" />
      </Neighbour>
      <Neighbour name={labels.viewer.newer} step={1} exists={index < count - 1} onStep={onStep}>
        <ChevronRight size={20} aria-hidden="true" />
      </Neighbour>
    </>
  );
}

interface NeighbourProps extends Pick<Props, 'onStep'> {
  readonly name: string;
  readonly step: Step;
  /** At the end the button stays, so that who has the focus there keeps it. */
  readonly exists: boolean;
  readonly children: ReactNode;
}

function Neighbour({ name, step, exists, onStep, children }: NeighbourProps): ReactNode {
  return (
    <button
      form=""
      data-part="viewer-neighbour"
      data-step={step}
      aria-label={name}
      aria-disabled={!exists || undefined}
      onClick={() => onStep(step)}
    >
      {children}
    </button>
  );
}
