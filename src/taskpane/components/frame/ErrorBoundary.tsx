import { Component, type ReactNode } from "react";
import { Notice } from "./Notice";
import type { Texts } from "../../texts";

interface ErrorBoundaryProps {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** Shows a message and 重试 in place of a pane that failed to draw, never a blank one. 重试 draws it anew. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (!this.state.crashed) return children;
    const retry = (): void => {
      this.setState({ crashed: false });
    };
    return <Notice texts={texts} message={texts.failure.crashed} retry={retry} />;
  }
}
