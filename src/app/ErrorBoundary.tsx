import { Component, type ReactNode } from 'react';
import { BrokenPage } from './BrokenPage.tsx';

interface ErrorBoundaryProps {
  /** When this changes, what is below is tried anew. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failedWith: string | undefined;
}

/** Catches what goes wrong while a page is drawn, and shows a page that offers a way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failedWith: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failedWith: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    const moved = before.resetKey !== this.props.resetKey;
    if (moved && this.state.failedWith !== undefined) this.setState({ failedWith: undefined });
  }

  override render(): ReactNode {
    const { failedWith } = this.state;
    return failedWith === undefined ? this.props.children : <BrokenPage detail={failedWith} />;
  }
}
