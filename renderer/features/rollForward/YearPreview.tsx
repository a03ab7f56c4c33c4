import Box from '@mui/material/Box';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openSource } from '#renderer/app/navigation.ts';
import type { PageId } from '#renderer/app/pages.ts';
import { PreviewPane } from '#renderer/preview/PreviewPane.tsx';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Source } from '#shared/report/outline/outline.ts';
import { ChoiceButtons } from './ChoiceButtons.tsx';
import { openThisYear } from './openThisYear.ts';
import { usePreviousRecords } from './usePreviousRecords.ts';

type Props = { records: ReportRecords; page: PageId };

/** The printed page beside the form, and at choice that of the year before, so that the two can be read side by side. */
export function YearPreview({ records, page }: Props) {
  const { t } = useTranslation('rollForward');
  const [shown, setShown] = useState<'this' | 'previous'>('this');
  const previous = usePreviousRecords(records.report.previousReportId);
  const printed = shown === 'previous' && previous ? previous : records;
  const open = useCallback(
    (source: Source) => {
      if (printed === records) openSource(source, records);
      else openThisYear(source, records, printed);
    },
    [printed, records],
  );
  return (
    <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
      {previous && (
        <Box
          sx={{
            flex: 'none',
            display: 'flex',
            justifyContent: 'center',
            py: 0.75,
            bgcolor: 'background.paper',
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <ChoiceButtons
            label={t('preview')}
            options={[
              { value: 'previous', label: String(previous.report.year) },
              { value: 'this', label: String(records.report.year) },
            ]}
            value={printed === records ? 'this' : 'previous'}
            onChoose={setShown}
          />
        </Box>
      )}
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        <PreviewPane key={printed.report.id} records={printed} page={page} onOpen={open} />
      </Box>
    </Box>
  );
}
