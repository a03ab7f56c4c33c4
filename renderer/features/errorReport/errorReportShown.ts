import { create } from 'zustand';

/** Whether the error report is shown. */
export const useErrorReport = create(() => ({ shown: false }));

export function showErrorReport(shown: boolean): void {
  useErrorReport.setState({ shown });
}
