import SearchIcon from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { PageFrame } from '#renderer/features/workspace/PageFrame.tsx';
import { FieldText } from '#renderer/ui/FieldText.tsx';
import { RecordList } from '#renderer/ui/RecordList.tsx';
import { useOpenRecord } from '#renderer/ui/useOpenRecord.ts';
import { organisation } from '#shared/domain/organisation.ts';
import { organisationUses } from '#shared/domain/organisationUses.ts';
import { OrganisationForm } from './OrganisationForm.tsx';
import { freeName } from './freeName.ts';
import { matchesText } from './matchesText.ts';

/** As many organisations are seen at a glance; of more one is looked for. */
const GLANCE = 8;

/** Organisationer: everybody the reports name, once, with logo and CVR number. */
export function OrganisationsPage({ records }: PageProps) {
  const { t } = useTranslation('organisations');
  const { report, organisations } = records;
  const { add, remove } = useRecordCommands('organisation', report.id);
  const { openId, setOpenId } = useOpenRecord(organisations);
  const [wanted, setWanted] = useState('');
  // The open one stays: it may be looked at from elsewhere, or be losing the name it was found by.
  const shown = organisations.filter(
    (one) => one.id === openId || matchesText(wanted, one, t(`kind.${one.kind}`)),
  );

  function addOne(): string {
    const record = organisation.parse({ id: newId(), name: freeName(t('newName'), organisations) });
    void add(record);
    setWanted('');
    return record.id;
  }

  return (
    <PageFrame title={t('title')} intro={t('intro')}>
      {organisations.length > GLANCE && (
        <Box>
          <FieldText
            type="search"
            fullWidth
            label={t('search.label')}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            slotProps={{
              input: {
                startAdornment: (
                  <InputAdornment position="start">
                    <SearchIcon />
                  </InputAdornment>
                ),
              },
            }}
          />
          <Typography
            component="output"
            variant="caption"
            color="textSecondary"
            sx={{ display: 'block', mt: 0.5 }}
          >
            {wanted.trim() !== '' && t('search.found', { count: shown.length, total: organisations.length })}
          </Typography>
        </Box>
      )}
      <RecordList
        label={t('list')}
        items={shown}
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
        emptyTitle={organisations.length === 0 ? t('emptyTitle') : t('search.none')}
        emptyText={
          organisations.length === 0 ? t('emptyText') : t('search.noneText', { wanted: wanted.trim() })
        }
        openId={openId}
        setOpenId={setOpenId}
      >
        {(one) => <OrganisationForm key={one.id} organisation={one} records={records} />}
      </RecordList>
    </PageFrame>
  );
}
