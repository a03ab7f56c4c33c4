import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { carryChoice } from '#shared/domain/carryChoice.ts';
import type { CarryChoice } from '#shared/domain/carryChoice.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { ContinuationGroup } from '#shared/import/rollForward/listContinuations.ts';
import { NearItem } from '#renderer/ui/NearItem.tsx';
import { ContinuationRow } from './ContinuationRow.tsx';
import { GroupCard } from './GroupCard.tsx';

type Props = {
  group: ContinuationGroup;
  records: ReportRecords;
  choiceOf: (id: string) => CarryChoice;
  onChoose: (choices: Record<string, CarryChoice>) => void;
};

/** The records of one kind that could continue, with a choice for each and one for all that allow it. */
export function ContinuationCard({ group, records, choiceOf, onChoose }: Props) {
  const { t } = useTranslation('rollForward');
  const { year } = records.report;
  const name = t(`groups.${group.id}`);
  const possible = carryChoice.options.filter(
    (choice) => group.items.filter((item) => item.choices.includes(choice)).length > 1,
  );
  const help =
    group.id === 'projects' || group.id === 'networks' || group.id === 'testEnvironments'
      ? undefined
      : t(`help.${group.id}`, { year, next: year + 1 });

  const chooseAll = (choice: CarryChoice) =>
    onChoose(
      Object.fromEntries(
        group.items.filter((item) => item.choices.includes(choice)).map((item) => [item.id, choice]),
      ),
    );

  return (
    <GroupCard
      id={`group-${group.id}`}
      title={name}
      {...(help !== undefined && { help })}
      aside={
        possible.length > 1 && (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
            <Box component="span" aria-hidden sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {t('all')}
            </Box>
            {possible.map((choice) => (
              <Button
                key={choice}
                size="small"
                aria-label={t('allChoice', { choice: t(`choice.${choice}`), group: name })}
                onClick={() => chooseAll(choice)}
                sx={{ minWidth: 0, px: 1 }}
              >
                {t(`choice.${choice}`)}
              </Button>
            ))}
          </Box>
        )
      }
    >
      <Box component="ul" aria-label={name} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {group.items.map((item, at) => (
          <NearItem
            key={item.id}
            at={at}
            of={group.items.length}
            far={item.title || t('unnamed')}
            heading
            height={70}
            sx={{ px: 2.5, py: 1.5, borderTop: 1, borderColor: 'divider' }}
          >
            {() => (
              <ContinuationRow
                item={item}
                choice={choiceOf(item.id)}
                records={records}
                onChoose={(choice) => onChoose({ [item.id]: choice })}
              />
            )}
          </NearItem>
        ))}
      </Box>
    </GroupCard>
  );
}
