import { createContext } from 'react';
import type { ReportRecords } from '#shared/domain/records.ts';

/** Last year's report; null in a report that goes on from none, and while it is read. */
export const PreviousYear = createContext<ReportRecords | null>(null);
