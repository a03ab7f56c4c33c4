/** The keys of everything the window keeps cached from the backend. */
export const queryKeys = {
  storeStatus: ['storeStatus'],
  recovery: ['recovery'],
  backups: ['backups'],
  backupCheck: (id: string) => ['backupCheck', id],
  appInfo: ['appInfo'],
  licences: ['licences'],
  reportList: ['reportList'],
  allRecords: ['records'],
  records: (reportId: string) => ['records', reportId],
  history: ['history'],
  periodActivities: (reportId: string) => ['periodActivities', reportId],
  exportNames: ['exportName'],
  exportName: (reportId: string) => ['exportName', reportId],
  wordTemplateCheck: (hash: string) => ['wordTemplateCheck', hash],
  exports: (reportId: string) => ['exports', reportId],
  exportDigest: (exportId: string) => ['exportDigest', exportId],
} as const;
