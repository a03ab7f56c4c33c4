import DoneIcon from '@mui/icons-material/CheckCircle';
import NotDoneIcon from '@mui/icons-material/RadioButtonUnchecked';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useSaveQueue } from '#renderer/api/useSaveQueue.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Section } from '#shared/domain/section.ts';
import { sectionStatus } from '#shared/domain/sectionList.ts';

/** Says of the page's sections that they are done, or that they are not after all. */
export function DoneButton({ sections, records }: { sections: readonly Section[]; records: ReportRecords }) {
  const { t } = useTranslation('workspace');
  const { put, flush } = useSaveQueue();
  const done = sections.every((section) => section.status === 'done');

  function toggle(): void {
    for (const section of sections) {
      const status = done ? sectionStatus({ ...section, status: 'empty' }, records) : 'done';
      put('section', { ...section, status });
    }
    void flush();
  }

  return (
    <Button
      aria-pressed={done}
      variant="outlined"
      color={done ? 'success' : 'primary'}
      startIcon={done ? <DoneIcon /> : <NotDoneIcon />}
      onClick={toggle}
      sx={{ flex: 'none' }}
    >
      {t(done ? 'done.isDone' : 'done.markDone')}
    </Button>
  );
}
