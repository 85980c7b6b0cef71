import { Component, Fragment, type ReactNode } from 'react';
import { isOfPatchedDom } from './patched-dom.ts';

interface BoundaryProps {
  /** When one of them is another one, what failed is tried again. */
  readonly resetKeys: readonly unknown[];
  /** Stands for what failed; where it is missing, the failure goes on to the next boundary. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

interface Thrown {
  readonly error: unknown;
}

interface BoundaryState {
  readonly resetKeys: readonly unknown[];
  /** What was thrown right now, and what has failed because of it. */
  readonly thrown: Thrown | null;
  readonly failure: Thrown | null;
  /** When the children were drawn anew because somebody else had changed their elements, in ms. */
  readonly redrawn: readonly number[];
}

/** What is thrown again and again is no matter of a translator: so often within so many ms, and it has failed. */
const mostRedrawings = 3;
const redrawingTime = 1000;

/**
 * Keeps what one part throws from taking others with it. Where browsers translate a page they replace nodes that React
 * still holds, and React throws when it comes to them: such a part is drawn anew, of elements that nobody has changed.
 */
class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { resetKeys: this.props.resetKeys, thrown: null, failure: null, redrawn: [] };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { thrown: { error } };
  }

  static getDerivedStateFromProps({ resetKeys }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    const { thrown } = state;
    if (thrown) {
      const now = Date.now();
      const redrawn = [...state.redrawn.filter((time) => now - time < redrawingTime), now];
      const isOver = !isOfPatchedDom(thrown.error) || redrawn.length > mostRedrawings;
      return isOver ? { ...state, thrown: null, failure: thrown } : { ...state, thrown: null, redrawn };
    }
    const isSame = resetKeys.every((key, index) => Object.is(key, state.resetKeys[index]));
    return isSame ? null : { ...state, resetKeys, failure: null };
  }

  override render(): ReactNode {
    const { failure, redrawn } = this.state;
    if (!failure) return <Fragment key={redrawn.at(-1)}>{this.props.children}</Fragment>;
    if (this.props.fallback === undefined) throw failure.error;
    return this.props.fallback;
  }
}

interface RowBoundaryProps extends BoundaryProps {
  readonly fallback: ReactNode;
}

/** Around a row: what it throws is shown in its place. */
export const RowBoundary = (props: RowBoundaryProps): ReactNode => <Boundary {...props} />;

const never: readonly unknown[] = [];

/** Around what stands outside of rows: elements that somebody else has changed are drawn anew, all else goes on. */
export const PartBoundary = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Boundary resetKeys={never}>{children}</Boundary>
);
