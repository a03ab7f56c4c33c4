import QuoteIcon from '@mui/icons-material/FormatQuoteOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import { openSource } from '#renderer/app/navigation.ts';
import { FieldGroup } from '#renderer/ui/FieldGroup.tsx';
import { today } from '#renderer/ui/today.ts';
import { quoteHindrance } from '#shared/domain/printHindrance.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { testimonial } from '#shared/domain/testimonial.ts';

/** What people said of an activity, and the way to their words. */
export function ActivityTestimonials({
  activityId,
  records,
}: {
  activityId: string;
  records: ReportRecords;
}) {
  const { t } = useTranslation(['activities', 'ui']);
  const { add } = useRecordCommands('testimonial', records.report.id);
  const attached = records.testimonials.filter(
    ({ attachedTo }) => attachedTo?.type === 'activity' && attachedTo.activityId === activityId,
  );

  function write(): void {
    const record = testimonial.parse({
      id: newId(),
      reportId: records.report.id,
      attachedTo: { type: 'activity', activityId },
      order: records.testimonials.length,
    });
    void add(record);
    openSource({ entity: 'testimonial', id: record.id, field: 'quote' }, records);
  }

  return (
    <FieldGroup
      title={t('activities:testimonials.title')}
      aside={
        <Button size="small" startIcon={<QuoteIcon />} onClick={write}>
          {t('activities:testimonials.add')}
        </Button>
      }
    >
      {attached.map((one) => {
        const hindrance = quoteHindrance(one, today());
        return (
          <Typography key={one.id} variant="body2" component="div">
            <Button
              size="small"
              color="inherit"
              onClick={() => openSource({ entity: 'testimonial', id: one.id, field: 'quote' }, records)}
              sx={{ ml: -0.75, textDecoration: 'underline' }}
            >
              {one.person || t('activities:testimonials.unnamed')}
            </Button>
            {hindrance && (
              <Typography component="span" variant="caption" color="warning.main">
                {t('activities:testimonials.notPrinted', { why: t(`ui:hindrance.${hindrance}`) })}
              </Typography>
            )}
          </Typography>
        );
      })}
    </FieldGroup>
  );
}
