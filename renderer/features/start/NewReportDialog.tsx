import Button from '@mui/material/Button';
import Alert from '@mui/material/Alert';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '#shared/contract/commands.ts';
import { reportKind } from '#shared/domain/report.ts';
import type { ReportKind } from '#shared/domain/report.ts';
import { year as yearSchema } from '#shared/domain/text.ts';
import { nextYear } from './nextYear.ts';
import { useCreateReport } from './useCreateReport.ts';

/** What is most often begun. */
const usualKind: ReportKind = 'annual';

type Props = { reports: readonly ReportSummary[]; onClose: () => void };

/** Asks for what a new report must have: its kind, its year and a title, which is proposed until it is changed. */
export function NewReportDialog({ reports, onClose }: Props) {
  const { t } = useTranslation(['start', 'common']);
  const titleId = useId();
  const [kind, setKind] = useState(usualKind);
  const [yearText, setYearText] = useState(() => String(nextYear(reports, usualKind, new Date())));
  const [ownTitle, setOwnTitle] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const create = useCreateReport(onClose);

  const year = yearSchema.safeParse(Number(yearText.trim() || Number.NaN));
  const proposed = year.success
    ? t(`start:create.title.${kind}`, { year: year.data, next: year.data + 1 })
    : '';
  const title = ownTitle ?? proposed;
  const problem = create.error;
  const problemAt = (field: string) => problem?.fields.find(({ path }) => path === field)?.message;
  const yearProblem =
    asked && !year.success ? (year.error.issues[0]?.message ?? '') : (problemAt('year') ?? '');

  const submit = (): void => {
    setAsked(true);
    if (year.success) create.run({ kind, year: year.data, title: title.trim() });
  };

  return (
    <Dialog open onClose={() => create.busy || onClose()} aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogTitle id={titleId}>{t('start:newReport')}</DialogTitle>
        <DialogContent>
          <Stack spacing={2.5} sx={{ pt: 0.5 }}>
            {problem && problem.fields.length === 0 && <Alert severity="error">{problem.message}</Alert>}
            <FormControl>
              <FormLabel id={`${titleId}-kind`}>{t('start:create.kind')}</FormLabel>
              <RadioGroup
                aria-labelledby={`${titleId}-kind`}
                value={kind}
                onChange={(change) => setKind(reportKind.parse(change.target.value))}
              >
                {reportKind.options.map((option) => (
                  <FormControlLabel
                    key={option}
                    value={option}
                    control={<Radio size="small" />}
                    label={t(`start:create.kinds.${option}`)}
                  />
                ))}
              </RadioGroup>
            </FormControl>
            <TextField
              label={t('start:create.year')}
              value={yearText}
              onChange={(change) => setYearText(change.target.value)}
              error={yearProblem !== ''}
              helperText={yearProblem || t('start:create.yearHelp')}
              slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
              sx={{ maxWidth: 320 }}
            />
            <TextField
              label={t(`start:create.titleLabel.${kind}`)}
              value={title}
              onChange={(change) => setOwnTitle(change.target.value)}
              error={problemAt('title') !== undefined}
              helperText={problemAt('title') ?? t('start:create.titleHelp')}
              slotProps={{ htmlInput: { maxLength: 500 } }}
            />
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button disabled={create.busy} onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={create.busy}>
            {t('start:create.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
