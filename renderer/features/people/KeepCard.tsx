import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import { SelectText } from '#renderer/ui/SelectText.tsx';
import type { PeopleList } from '#shared/contract/people.ts';

const CHOICES = [1, 2, 3, 5, 7, 10];

/** How long names are kept, and how many have been kept longer. */
export function KeepCard({ keepYears, people }: PeopleList) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const keep = useMutation({
    mutationFn: (years: number | null) => call('person.keepFor', { years }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.people }),
    onError: (thrown) => showSnack({ severity: 'error', message: toCommandError(thrown).message }),
  });
  const due = people.filter((person) => person.due).length;
  const choices = [...new Set([...CHOICES, ...(keepYears === null ? [] : [keepYears])])].toSorted(
    (a, b) => a - b,
  );
  return (
    <Card variant="outlined" component="section" aria-labelledby="keep-names" sx={{ p: 2.5 }}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 280 }}>
          <Typography variant="h2" id="keep-names">
            {t('keep.title')}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('keep.hint')}
          </Typography>
        </Box>
        <Box sx={{ width: 260 }}>
          <SelectText
            label={t('keep.label')}
            value={keepYears === null ? null : String(keepYears)}
            noneLabel={t('keep.noLimit')}
            options={choices.map((count) => ({ value: String(count), label: t('keep.years', { count }) }))}
            onChange={(value) => keep.mutate(value === null ? null : Number(value))}
          />
        </Box>
      </Stack>
      {due > 0 && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {t('keep.due', { count: due })}
        </Alert>
      )}
    </Card>
  );
}
