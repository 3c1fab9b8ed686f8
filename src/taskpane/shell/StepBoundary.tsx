import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { ShellTexts } from '../../locale/pane/shell';
import { MessageBox } from '../components/MessageBox';

interface Props {
  readonly texts: Pick<ShellTexts, 'stepFailed' | 'stepFailedTodo' | 'tryAgain'>;
  readonly children: ReactNode;
}

/** A step that fails leaves the rest of the pane whole; React has no other way to catch it than a class. */
export class StepBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { texts, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <MessageBox
        intent="error"
        title={texts.stepFailed}
        actions={<Button onClick={() => this.setState({ failed: false })}>{texts.tryAgain}</Button>}
      >
        {texts.stepFailedTodo}
      </MessageBox>
    );
  }
}
