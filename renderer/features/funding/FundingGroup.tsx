import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { CarriedChip } from '#renderer/features/rollForward/CarriedChip.tsx';
import { RecordList } from '#renderer/ui/RecordList.tsx';
import type { FundingApplication, FundingStage } from '#shared/domain/fundingApplication.ts';
import { formatAmountShort } from '#shared/domain/money.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { regionShareHolds } from '#shared/domain/regionShareHolds.ts';
import { fundingTotals } from '#shared/domain/totals.ts';
import { FundingForm } from './FundingForm.tsx';

type FundingGroupProps = {
  stage: FundingStage;
  records: ReportRecords;
  onAdd: () => string;
  onRemove: (application: FundingApplication, name: string) => void;
  onReorder: (ids: string[]) => void;
  openId: string | null;
  setOpenId: (id: string | null) => void;
  moved: string | null;
  onMove: (id: string) => void;
};

/** The applications at one stage, and their sum. */
export function FundingGroup({
  stage,
  records,
  onAdd,
  onRemove,
  onReorder,
  openId,
  setOpenId,
  moved,
  onMove,
}: FundingGroupProps) {
  const { t } = useTranslation('funding');
  const { year } = records.report;
  const items = records.fundingApplications.filter((one) => one.stage === stage);
  const totals = fundingTotals(records.fundingApplications, stage);
  const heading = t(`stage.${stage}`, { year, before: year - 1 });
  const nameOf = ({ title, acronym }: FundingApplication) => title || acronym || t('unnamed');
  const money = (ore: number, approximate: boolean) =>
    approximate ? t('about', { amount: formatAmountShort(ore) }) : formatAmountShort(ore);

  return (
    <Box component="section" aria-label={heading}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, flexWrap: 'wrap', mb: 1 }}>
        <Typography variant="h2" sx={{ m: 0 }}>
          {heading}
        </Typography>
        {totals.support > 0 && (
          <Typography variant="body2" color="textSecondary">
            {t('total', { support: money(totals.support, totals.approximate) })}
            {totals.regionShare > 0 &&
              t('totalShare', { share: money(totals.regionShare, totals.approximate) })}
          </Typography>
        )}
      </Box>
      <RecordList
        label={heading}
        headingLevel={3}
        items={items}
        title={nameOf}
        summary={(one) =>
          [
            one.programme,
            one.funder,
            one.support !== null && t('support', { amount: money(one.support, one.supportApproximate) }),
            one.regionShare !== null &&
              t('share', { amount: money(one.regionShare, one.regionShareApproximate) }),
          ]
            .filter(Boolean)
            .join(' · ')
        }
        renderStatus={(one) => (
          <>
            <CarriedChip record={one} />
            {regionShareHolds(one) ? (
              !one.allocated && <Chip size="small" variant="outlined" label={t('unallocated')} />
            ) : (
              <Chip size="small" color="error" variant="outlined" label={t('shareTooLarge')} />
            )}
          </>
        )}
        onReorder={onReorder}
        onAdd={onAdd}
        onRemove={(one) => onRemove(one, nameOf(one))}
        addLabel={t('add')}
        openId={openId}
        setOpenId={setOpenId}
      >
        {(one) => (
          <FundingForm key={one.id} application={one} records={records} moved={moved} onMove={onMove} />
        )}
      </RecordList>
    </Box>
  );
}
