/** The keys of everything the window keeps cached from the backend. */
export const queryKeys = {
  storeStatus: ['storeStatus'],
  appInfo: ['appInfo'],
  reportList: ['reportList'],
  allRecords: ['records'],
  records: (reportId: string) => ['records', reportId],
  history: ['history'],
  exportNames: ['exportName'],
  exportName: (reportId: string) => ['exportName', reportId],
  exports: (reportId: string) => ['exports', reportId],
} as const;
