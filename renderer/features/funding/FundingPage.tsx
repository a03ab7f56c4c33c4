import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { SectionPage } from '#renderer/features/workspace/SectionPage.tsx';
import { FormChart } from '#renderer/ui/FormChart.tsx';
import { useOpenRecord } from '#renderer/ui/useOpenRecord.ts';
import { fundingApplication } from '#shared/domain/fundingApplication.ts';
import type { FundingStage } from '#shared/domain/fundingApplication.ts';
import { FundingGroup } from './FundingGroup.tsx';
import { fundingStages } from './fundingStages.ts';

/** Funding: the applications by stage, in the report's order, each stage with what it adds up to. */
export function FundingPage({ records, sections }: PageProps) {
  const { t } = useTranslation('funding');
  const { report, fundingApplications } = records;
  const { add, remove, reorder } = useRecordCommands('fundingApplication', report.id);
  const { openId, setOpenId } = useOpenRecord(fundingApplications);

  const [moved, setMoved] = useState<string | null>(null);

  function addTo(stage: FundingStage): string {
    const record = fundingApplication.parse({
      id: newId(),
      reportId: report.id,
      stage,
      appliedYear: stage === 'running' ? report.year - 1 : report.year,
      order: fundingApplications.length,
    });
    void add(record);
    return record.id;
  }

  return (
    <SectionPage
      section={sections[0]}
      records={records}
      title={t('title')}
      intro={t('intro')}
      inForm={<FormChart help={t('chartHelp')} />}
    >
      {fundingStages.map((stage) => (
        <FundingGroup
          key={stage}
          stage={stage}
          records={records}
          onAdd={() => addTo(stage)}
          onRemove={(one, name) => void remove(one.id, t('deleted', { name }))}
          onReorder={(ids) => void reorder(ids)}
          openId={openId}
          setOpenId={setOpenId}
          moved={moved}
          onMove={setMoved}
        />
      ))}
    </SectionPage>
  );
}
