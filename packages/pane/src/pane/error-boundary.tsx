import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Text } from '../text/ja.ts';

interface Props {
  readonly text: Text;
  readonly children: ReactNode;
}

/**
 * Keeps a defect of ours from leaving an empty pane: says so and offers to begin anew. React has no
 * other form for it than a class.
 */
export class ErrorBoundary extends Component<Props, { readonly reason: string | null }> {
  override state = { reason: null as string | null };

  static getDerivedStateFromError(reason: unknown): { readonly reason: string } {
    return { reason: reason instanceof Error ? reason.message : String(reason) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    const { text, children } = this.props;
    if (reason === null) return children;
    return (
      <main style={{ padding: '16px', display: 'grid', gap: '12px' }} role="alert">
        <p style={{ margin: 0, lineHeight: 1.6 }}>{text.defect(reason)}</p>
        <Button onClick={() => this.setState({ reason: null })}>{text.beginAnew}</Button>
      </main>
    );
  }
}
