import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { today } from '#renderer/ui/today.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { createBlockKeeper } from './keepBlocks.ts';
import type { KeptBlock } from './keepBlocks.ts';
import { createDesignKeeper } from './keepDesign.ts';

/** A report of more activities than these takes so long to lay out that it waits for a pause in the typing, in ms. */
const MANY = 100;
const PAUSE = 250;

/** The records; of a long report as they were when they had last stood still for a while. */
function useSettled(records: ReportRecords): ReportRecords {
  const [settled, setSettled] = useState(records);
  const waits = records.activities.length > MANY;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => setSettled(records), PAUSE);
    return () => clearTimeout(timer);
  }, [records, waits]);
  return waits ? settled : records;
}

/**
 * The report laid out for print. It follows the records when the window has time for it, so that typing never waits:
 * React drops a layout that newer records have overtaken.
 */
export function usePrintedOutline(records: ReportRecords): { outline: Outline; blocks: KeptBlock[] } {
  const deferred = useDeferredValue(useSettled(records));
  const [keep] = useState(createBlockKeeper);
  const [keepDesign] = useState(createDesignKeeper);
  const outline = useMemo(() => {
    const laidOut = layoutReport(deferred, today());
    return { ...laidOut, design: keepDesign(laidOut.design) };
  }, [deferred, keepDesign]);
  const blocks = useMemo(() => keep(outline.blocks), [keep, outline]);
  return { outline, blocks };
}
