import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { openSource } from '#renderer/app/navigation.ts';
import { FieldGroup } from '#renderer/ui/FieldGroup.tsx';
import { organisationUses } from '#shared/domain/organisationUses.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** Where in this report an organisation is named, and the way there. */
export function OrganisationUses({ name, records }: { name: string; records: ReportRecords }) {
  const { t } = useTranslation('organisations');
  const uses = organisationUses(name, records);
  return (
    <FieldGroup title={t('uses.title', { year: records.report.year })}>
      {uses.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t('uses.none')}
        </Typography>
      ) : (
        <Stack
          component="ul"
          direction="row"
          sx={{ flexWrap: 'wrap', gap: 0.5, p: 0, m: 0, listStyle: 'none' }}
        >
          {uses.map(({ entity, id, title }) => (
            <li key={id}>
              <Button
                size="small"
                variant="outlined"
                color="inherit"
                onClick={() => openSource({ entity, id }, records)}
              >
                {title || t('uses.unnamed')}
              </Button>
            </li>
          ))}
        </Stack>
      )}
    </FieldGroup>
  );
}
