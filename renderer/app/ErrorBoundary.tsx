import HealingIcon from '@mui/icons-material/HealingOutlined';
import Button from '@mui/material/Button';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { noteProblem } from '#renderer/api/noteProblem.ts';
import { ErrorReportButton } from '#renderer/features/errorReport/ErrorReportButton.tsx';
import { i18n } from '#renderer/i18n/startI18n.ts';
import { MessageScreen } from './MessageScreen.tsx';

type Props = { children: ReactNode };
type State = { message: string | null };

/** Catches what goes wrong while the window draws itself, and offers a fresh start; what is saved is safe. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown): void {
    noteProblem('drawing', error);
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    const t = i18n.getFixedT('da', 'app');
    return (
      <MessageScreen
        icon={<HealingIcon />}
        title={t('crash.title')}
        text={t('crash.text')}
        detail={this.state.message}
        actions={
          <>
            <Button variant="contained" onClick={() => window.location.reload()}>
              {t('crash.reload')}
            </Button>
            <ErrorReportButton />
          </>
        }
      />
    );
  }
}
