import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { PageFrame } from '#renderer/features/workspace/PageFrame.tsx';
import { RecordList } from '#renderer/ui/RecordList.tsx';
import { useOpenRecord } from '#renderer/ui/useOpenRecord.ts';
import { organisation } from '#shared/domain/organisation.ts';
import { organisationUses } from '#shared/domain/organisationUses.ts';
import { OrganisationForm } from './OrganisationForm.tsx';
import { freeName } from './freeName.ts';

/** Organisationer: everybody the reports name, once, with logo and CVR number. */
export function OrganisationsPage({ records }: PageProps) {
  const { t } = useTranslation('organisations');
  const { report, organisations } = records;
  const { add, remove } = useRecordCommands('organisation', report.id);
  const { openId, setOpenId } = useOpenRecord(organisations);

  function addOne(): string {
    const record = organisation.parse({ id: newId(), name: freeName(t('newName'), organisations) });
    void add(record);
    return record.id;
  }

  return (
    <PageFrame title={t('title')} intro={t('intro')}>
      <RecordList
        label={t('list')}
        items={organisations}
        title={(one) => one.name}
        summary={(one) =>
          [
            one.abbreviation,
            t(`kind.${one.kind}`),
            one.cvr && t('cvrOf', { cvr: one.cvr }),
            t('uses.count', { count: organisationUses(one.name, records).length }),
          ]
            .filter(Boolean)
            .join(' · ')
        }
        onAdd={addOne}
        onRemove={(one) => void remove(one.id, t('deleted', { name: one.name }))}
        addLabel={t('add')}
        emptyTitle={t('emptyTitle')}
        emptyText={t('emptyText')}
        openId={openId}
        setOpenId={setOpenId}
      >
        {(one) => <OrganisationForm key={one.id} organisation={one} records={records} />}
      </RecordList>
    </PageFrame>
  );
}
