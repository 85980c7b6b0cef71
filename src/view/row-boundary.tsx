import { Component, type ReactNode } from 'react';

interface Props {
  /** When one of them is another one, the row is tried again. */
  readonly resetKeys: readonly unknown[];
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly resetKeys: readonly unknown[];
}

/** Keeps what one row throws from taking the other rows with it. */
export class RowBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKeys: this.props.resetKeys };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ resetKeys }: Props, state: State): State | null {
    const same = resetKeys.every((key, index) => key === state.resetKeys[index]);
    return same ? null : { failed: false, resetKeys };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
