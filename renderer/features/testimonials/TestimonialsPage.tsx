import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { PageFrame } from '#renderer/features/workspace/PageFrame.tsx';
import { RecordList } from '#renderer/ui/RecordList.tsx';
import { today } from '#renderer/ui/today.ts';
import { useOpenRecord } from '#renderer/ui/useOpenRecord.ts';
import { CarriedChip } from '#renderer/features/rollForward/CarriedChip.tsx';
import { mayPrintQuote } from '#shared/domain/mayPrint.ts';
import { testimonial } from '#shared/domain/testimonial.ts';
import { TestimonialForm } from './TestimonialForm.tsx';

/** Udtalelser: what people said of the year's work, and whether they agree to its being printed. */
export function TestimonialsPage({ records }: PageProps) {
  const { t } = useTranslation('testimonials');
  const { report, testimonials } = records;
  const { add, remove, reorder } = useRecordCommands('testimonial', report.id);
  const { openId, setOpenId } = useOpenRecord(testimonials);
  const nameOf = ({ person }: { person: string }) => person || t('unnamed');

  function addOne(): string {
    const record = testimonial.parse({ id: newId(), reportId: report.id, order: testimonials.length });
    void add(record);
    return record.id;
  }

  return (
    <PageFrame title={t('title')} intro={t('intro')}>
      <RecordList
        label={t('list')}
        items={testimonials}
        title={nameOf}
        summary={(one) => [one.organisation, one.quote && `”${one.quote}”`].filter(Boolean).join(' · ')}
        renderStatus={(one) => (
          <>
            <CarriedChip record={one} />
            {one.attachedTo === null && <Chip size="small" variant="outlined" label={t('unplaced')} />}
            {mayPrintQuote(one, today()) ? (
              <Chip size="small" variant="outlined" color="success" label={t('mayPrint')} />
            ) : (
              <Chip size="small" variant="outlined" color="warning" label={t('mayNotPrint')} />
            )}
          </>
        )}
        onReorder={(ids) => void reorder(ids)}
        onAdd={addOne}
        onRemove={(one) => void remove(one.id, t('deleted', { name: nameOf(one) }))}
        addLabel={t('add')}
        emptyTitle={t('emptyTitle')}
        emptyText={t('emptyText')}
        openId={openId}
        setOpenId={setOpenId}
      >
        {(one) => <TestimonialForm key={one.id} testimonial={one} records={records} />}
      </RecordList>
    </PageFrame>
  );
}
