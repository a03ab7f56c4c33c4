import { useEffect, useEffectEvent } from 'react';
import { useExportReport } from '#renderer/features/export/useExportReport.ts';
import { useHistorySteps } from '#renderer/api/useHistorySteps.ts';
import { assertNever } from '#shared/domain/assertNever.ts';
import { isTextField } from './isTextField.ts';
import { openBackups, openPage, openStart, showAbout, togglePreview } from './navigation.ts';
import { shortcutOf } from './shortcutOf.ts';
import type { WindowAction } from './shortcutOf.ts';
import { useViewState } from './viewState.ts';

/** What would change the report, or the place, that a dialog lies over. */
const BEHIND: ReadonlySet<WindowAction> = new Set(['undo', 'redo', 'home', 'export', 'exportPdf', 'backups']);

/** Hears the menu and the keys, and does what they ask; what lies behind a dialog is left in peace until it is closed. */
export function useWindowCommands(): void {
  const { stepBack, stepForward } = useHistorySteps();
  const exportReport = useExportReport();

  const act = useEffectEvent((action: WindowAction): void => {
    const { place } = useViewState.getState();
    if (BEHIND.has(action) && document.querySelector('[role="dialog"]')) return;
    switch (action) {
      case 'undo':
        void stepBack();
        return;
      case 'redo':
        void stepForward();
        return;
      case 'home':
        openStart();
        return;
      case 'export':
        if (place.at !== 'report') return;
        openPage('export');
        exportReport.mutate({ reportId: place.reportId, kind: 'word' });
        return;
      case 'exportPdf':
        if (place.at !== 'report') return;
        openPage('export');
        exportReport.mutate({ reportId: place.reportId, kind: 'pdf' });
        return;
      case 'backups':
        openBackups();
        return;
      case 'openStore':
      case 'saveCopy':
      case 'handOver':
      case 'errorReport':
        // Heard by StoreFiles and ErrorReportDialog, which are there while no store is open too.
        return;
      case 'togglePreview':
        togglePreview();
        return;
      case 'about':
        showAbout(true);
        return;
      default:
        assertNever(action);
    }
  });

  useEffect(() => window.hubrapport.onEvent('menu', ({ action }) => act(action)), []);

  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent): void => {
      const action = shortcutOf(press, isTextField(press.target));
      if (action === null || press.repeat) return;
      press.preventDefault();
      act(action);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
