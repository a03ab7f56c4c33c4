import { useDeferredValue, useMemo, useState } from 'react';
import { today } from '#renderer/ui/today.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { createBlockKeeper } from './keepBlocks.ts';
import type { KeptBlock } from './keepBlocks.ts';
import { createDesignKeeper } from './keepDesign.ts';

/**
 * The report laid out for print. It follows the records when the window has time for it, so that typing never waits:
 * React drops a layout that newer records have overtaken.
 */
export function usePrintedOutline(records: ReportRecords): { outline: Outline; blocks: KeptBlock[] } {
  const deferred = useDeferredValue(records);
  const [keep] = useState(createBlockKeeper);
  const [keepDesign] = useState(createDesignKeeper);
  const outline = useMemo(() => {
    const laidOut = layoutReport(deferred, today());
    return { ...laidOut, design: keepDesign(laidOut.design) };
  }, [deferred, keepDesign]);
  const blocks = useMemo(() => keep(outline.blocks), [keep, outline]);
  return { outline, blocks };
}
