import RestartIcon from '@mui/icons-material/RestartAltOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { PageFrame } from '#renderer/features/workspace/PageFrame.tsx';
import { clusterTemplate } from '#shared/domain/templateOf.ts';
import { TemplateForm } from './TemplateForm.tsx';
import { useResetTemplate } from './useResetTemplate.ts';

/** How the hub's reports look: colours, fonts, cover, header and footer, sections, and the cluster's own Word template. */
export function TemplatePage({ records }: PageProps) {
  const { t } = useTranslation(['template', 'pages']);
  // A hub without a template of its own gets one at the first change.
  const [freshId] = useState(newId);
  const reset = useResetTemplate();
  const { report, template: own } = records;
  const template = own ?? clusterTemplate(freshId, report);
  return (
    <PageFrame
      title={t('pages:template')}
      intro={t('template:intro', { hub: report.hub.trim() || t('template:noHub') })}
      actions={
        <Button
          variant="outlined"
          startIcon={<RestartIcon />}
          disabled={own === undefined}
          onClick={() => void reset(template.id)}
        >
          {t('template:reset')}
        </Button>
      }
    >
      <TemplateForm key={template.id} template={template} records={records} />
    </PageFrame>
  );
}
