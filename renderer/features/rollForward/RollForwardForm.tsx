import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportRecords } from '#renderer/api/useReportRecords.ts';
import { today } from '#renderer/ui/today.ts';
import type { CarryChoice, PendingOutcome } from '#shared/domain/carryChoice.ts';
import { listContinuations } from '#shared/import/rollForward/listContinuations.ts';
import { ContinuationCard } from './ContinuationCard.tsx';
import { FollowsCard } from './FollowsCard.tsx';
import { GroupList } from './GroupList.tsx';
import { Legend } from './Legend.tsx';
import { PendingCard } from './PendingCard.tsx';
import { PlanCard } from './PlanCard.tsx';
import { TakenYear } from './TakenYear.tsx';
import type { RollForward } from './useRollForward.ts';
import { useTakenYear } from './useTakenYear.ts';

type Props = { reportId: string; roll: RollForward; onClose: () => void };

/** Everything of a year that could continue, with what is proposed for each, and the button that makes the next year. */
export function RollForwardForm({ reportId, roll, onClose }: Props) {
  const { t } = useTranslation('rollForward');
  const records = useReportRecords(reportId);
  const { year } = records.report;
  const years = { year, next: year + 1 };
  const taken = useTakenYear(year + 1);
  const { groups, pending, plan } = useMemo(() => listContinuations(records, today()), [records]);
  const [choices, setChoices] = useState<Record<string, CarryChoice>>({});
  const [outcomes, setOutcomes] = useState<Record<string, PendingOutcome>>({});
  const { run, busy, error } = roll;
  if (taken) return <TakenYear taken={taken} year={year} onClose={onClose} />;

  const items = groups.flatMap((group) => group.items);
  const proposed = new Map(items.map((item) => [item.id, item.proposed]));
  const choiceOf = (id: string) => choices[id] ?? proposed.get(id) ?? 'drop';
  const outcomeOf = (id: string) => outcomes[id] ?? 'pending';
  const staying =
    items.filter(({ id }) => choiceOf(id) === 'drop').length +
    pending.filter(({ id }) => outcomeOf(id) === 'rejected').length;
  const going = items.length + pending.length - staying;
  const goingIn = (ids: readonly { id: string }[]) =>
    t('going', { count: ids.filter(({ id }) => choiceOf(id) !== 'drop').length });

  return (
    <>
      <Box sx={{ flex: 1, minHeight: 0, overflowY: 'auto' }}>
        <Box
          sx={{
            maxWidth: 1160,
            mx: 'auto',
            px: 3,
            py: 3,
            display: 'grid',
            gap: 4,
            gridTemplateColumns: { xs: '1fr', md: '210px minmax(0, 1fr)' },
            alignItems: 'start',
          }}
        >
          <Box sx={{ position: 'sticky', top: 24, display: { xs: 'none', md: 'block' } }}>
            <GroupList
              label={t('title', years)}
              groups={[
                ...(pending.length > 0 ? [{ id: 'group-pending', title: t('pending.title'), note: '' }] : []),
                ...groups.map((group) => ({
                  id: `group-${group.id}`,
                  title: t(`groups.${group.id}`),
                  note: goingIn(group.items),
                })),
                { id: 'group-plan', title: t('plan.title', years), note: '' },
                { id: 'group-follows', title: t('follows.title'), note: '' },
              ]}
            />
          </Box>
          <Stack spacing={3}>
            <Stack spacing={1.5} sx={{ maxWidth: '78ch' }}>
              <Typography>{t('intro', years)}</Typography>
              <Legend year={year} />
            </Stack>
            {pending.length > 0 && (
              <PendingCard
                pending={pending}
                year={year}
                outcomeOf={outcomeOf}
                onAnswer={(id, outcome) => setOutcomes((before) => ({ ...before, [id]: outcome }))}
              />
            )}
            {groups.map((group) => (
              <ContinuationCard
                key={group.id}
                group={group}
                records={records}
                choiceOf={choiceOf}
                onChoose={(chosen) => setChoices((before) => ({ ...before, ...chosen }))}
              />
            ))}
            <PlanCard plan={plan} year={year} />
            <FollowsCard records={records} />
          </Stack>
        </Box>
      </Box>
      <Box sx={{ flex: 'none', borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
        {error && <Alert severity="error">{error.message}</Alert>}
        <Box
          sx={{ maxWidth: 1160, mx: 'auto', px: 3, py: 1.5, display: 'flex', alignItems: 'center', gap: 1.5 }}
        >
          <Typography component="output" variant="body2" sx={{ flex: 1, color: 'text.secondary' }}>
            {t('summary', { going: t('going', { count: going }), staying: t('staying', { count: staying }) })}
          </Typography>
          <Button disabled={busy} onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="contained" loading={busy} onClick={() => run({ reportId, choices, outcomes })}>
            {t('create', years)}
          </Button>
        </Box>
      </Box>
    </>
  );
}
