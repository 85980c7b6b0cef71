import { Component, type ReactNode } from 'react';
import { isOfPatchedDom } from './patched-dom.ts';

interface BoundaryProps {
  /** When one of them is another one, what failed is tried again. */
  readonly resetKeys: readonly unknown[];
  /** Stands for what failed; where it is missing, the failure goes on to the next boundary. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

type BoundaryStatus =
  | { readonly type: 'drawn' }
  /** Something was thrown, and what to do about it is not decided. */
  | { readonly type: 'thrown'; readonly error: unknown }
  /** All elements are gone, to be drawn anew. React gives up a boundary that throws twice while it renders. */
  | { readonly type: 'cleared' }
  | { readonly type: 'failed'; readonly error: unknown };

interface BoundaryState {
  readonly resetKeys: readonly unknown[];
  readonly status: BoundaryStatus;
  /** When the elements were drawn anew lately, in ms. */
  readonly redrawn: readonly number[];
}

/** What throws so often within so many ms throws by itself: no translator is so fast. */
const mostRedrawings = 3;
const redrawingTime = 1000;

/**
 * Keeps what one part throws from taking others with it. Where browsers translate a page they replace nodes that React
 * still holds, and React throws when it comes to them: such a part is drawn anew, of elements that nobody has changed.
 */
export class RowBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { resetKeys: this.props.resetKeys, status: { type: 'drawn' }, redrawn: [] };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { status: { type: 'thrown', error } };
  }

  static getDerivedStateFromProps({ resetKeys }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    const { status } = state;
    if (status.type === 'thrown') {
      const now = Date.now();
      const redrawn = [...state.redrawn.filter((time) => now - time < redrawingTime), now];
      const isOver = !isOfPatchedDom(status.error) || redrawn.length > mostRedrawings;
      return isOver
        ? { ...state, status: { ...status, type: 'failed' } }
        : { ...state, status: { type: 'cleared' }, redrawn };
    }
    const isSame = resetKeys.every((key, index) => Object.is(key, state.resetKeys[index]));
    return isSame ? null : { ...state, resetKeys, status: { type: 'drawn' } };
  }

  override componentDidMount(): void {
    this.drawAgain();
  }

  override componentDidUpdate(): void {
    this.drawAgain();
  }

  /** Before anything is painted. */
  drawAgain(): void {
    if (this.state.status.type === 'cleared') this.setState({ status: { type: 'drawn' } });
  }

  override render(): ReactNode {
    const { status } = this.state;
    switch (status.type) {
      case 'drawn':
        return this.props.children;
      case 'thrown':
      case 'cleared':
        return null;
      case 'failed':
        if (this.props.fallback === undefined) throw status.error;
        return this.props.fallback;
      default:
        return status satisfies never;
    }
  }
}

const never: readonly unknown[] = [];

/** The same around what stands outside of rows and can be an error nowhere: all other failures go on. */
export const PartBoundary = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <RowBoundary resetKeys={never}>{children}</RowBoundary>
);
