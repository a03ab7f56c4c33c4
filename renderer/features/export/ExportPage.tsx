import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { PageFrame } from '#renderer/features/workspace/PageFrame.tsx';
import { today } from '#renderer/ui/today.ts';
import { ExportCard } from './ExportCard.tsx';
import { ExportHistory } from './ExportHistory.tsx';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { FindingsCard } from './FindingsCard.tsx';
import { SinceLastCard } from './changes/SinceLastCard.tsx';
import { accessibilityFindings } from './findings/accessibilityFindings.ts';
import { figuresToCheck } from './findings/figuresToCheck.ts';
import { leftOutPictures } from './findings/leftOutPictures.ts';
import { leftOutQuotes } from './findings/leftOutQuotes.ts';
import { leftOutRecords } from './findings/leftOutRecords.ts';
import { unansweredPriorities } from './findings/unansweredPriorities.ts';
import { untouchedRecords } from './findings/untouchedRecords.ts';
import { useExports } from './useExports.ts';

/** The way out: what will not be in the file and why, what does not add up, the button, and the files so far. */
export function ExportPage({ records }: PageProps) {
  const { t } = useTranslation(['export', 'pages']);
  const outline = useMemo(() => layoutReport(records, today()), [records]);
  const leftOut = useMemo(() => {
    const day = today();
    return [
      ...untouchedRecords(records),
      ...leftOutQuotes(records, day),
      ...leftOutPictures(records, day),
      ...leftOutRecords(records, outline),
    ];
  }, [records, outline]);
  const unanswered = useMemo(() => unansweredPriorities(records), [records]);
  const figures = useMemo(() => figuresToCheck(records), [records]);
  const accessibility = useMemo(() => accessibilityFindings(outline), [outline]);
  const entries = useExports(records.report.id);
  const [last] = entries;
  return (
    <PageFrame title={t('pages:export')} intro={t('export:intro')}>
      <ExportCard report={records.report} />
      {last && <SinceLastCard last={last} outline={outline} records={records} />}
      <FindingsCard
        title={t('export:leftOut.title')}
        text={t('export:leftOut.text')}
        fine={t('export:leftOut.fine')}
        findings={leftOut}
        records={records}
      />
      <FindingsCard
        title={t('export:unanswered.title')}
        text={t('export:unanswered.text')}
        findings={unanswered}
        records={records}
      />
      <FindingsCard
        title={t('export:accessibility.title')}
        text={t('export:accessibility.text')}
        fine={t('export:accessibility.fine')}
        findings={accessibility}
        records={records}
      />
      <FindingsCard
        title={t('export:figures.title')}
        text={t('export:figures.text')}
        fine={t('export:figures.fine')}
        findings={figures}
        records={records}
      />
      <ExportHistory entries={entries} records={records} />
    </PageFrame>
  );
}
