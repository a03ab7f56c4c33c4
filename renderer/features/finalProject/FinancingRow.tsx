import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { FieldText } from '#renderer/ui/FieldText.tsx';
import { MoneyText } from '#renderer/ui/MoneyText.tsx';
import { RowTools } from '#renderer/ui/RowTools.tsx';
import { SelectText } from '#renderer/ui/SelectText.tsx';
import { SuggestedText } from '#renderer/ui/SuggestedText.tsx';
import type { Row, Rows } from '#renderer/ui/useRows.ts';
import { amountShare } from '#shared/domain/amountShare.ts';
import { formatNumber } from '#shared/domain/figure.ts';
import { financingSource } from '#shared/domain/financingSource.ts';
import type { FinancingLine } from '#shared/domain/finalProject.ts';
import type { FunderTemplate } from '#shared/domain/funderTemplate.ts';
import { readLine } from './DraftLine.ts';
import type { DraftLine } from './DraftLine.ts';
import { LabelChoice } from './LabelChoice.tsx';

type FinancingRowProps = {
  list: Rows<DraftLine>;
  row: Row<DraftLine>;
  index: number;
  /** Øre. */
  totalCost: number | null;
  funder: FunderTemplate;
  onBlur: () => void;
};

/** One source of a project's money. */
export function FinancingRow({ list, row, index, totalCost, funder, onBlur }: FinancingRowProps) {
  const { t } = useTranslation('finalProject');
  const { key, value } = row;
  const change = (part: Partial<DraftLine>) => list.change(key, { ...value, ...part });
  const { amount } = readLine(value);
  const share = amountShare(amount, totalCost);
  const number = index + 1;

  /** A label of the funder's form brings the kind of money it stands for. */
  function relabel(label: string): void {
    const known = funder.lines.find((line) => line.label === label);
    change(known ? { label, source: known.source } : { label });
  }
  const aboveTotal = totalCost !== null && amount > totalCost;
  const problem = amount < 0 ? t('financing.negative') : aboveTotal ? t('financing.aboveTotal') : undefined;

  return (
    <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(6, 1fr)' }}>
        <Box sx={{ gridColumn: '1 / -1' }}>
          <SuggestedText
            name={`financing.${index}.label`}
            label={t('financing.label', { number })}
            value={value.label}
            onChange={relabel}
            onBlur={onBlur}
            suggestions={funder.lines.map((line) => line.label)}
          />
        </Box>
        <Box sx={{ gridColumn: '1 / -1', '&:empty': { display: 'none' } }}>
          <LabelChoice label={value.label} onChoose={(label) => change({ label })} />
        </Box>
        <Box sx={{ gridColumn: 'span 2' }}>
          <SelectText<FinancingLine['source']>
            label={t('financing.source', { number })}
            value={value.source}
            onChange={(source) => change({ source: source ?? 'other' })}
            onBlur={onBlur}
            options={financingSource.options.map((source) => ({
              value: source,
              label: t(`financing.sources.${source}`),
            }))}
          />
        </Box>
        <Box sx={{ gridColumn: 'span 4' }}>
          <MoneyText
            name={`financing.${index}.amount`}
            label={t('financing.amount', { number })}
            value={value.amount}
            onChange={(ore) => change({ amount: ore ?? 0 })}
            onBlur={onBlur}
            help={share === null ? undefined : t('financing.share', { share: formatNumber(share) })}
            problem={problem}
          />
        </Box>
        <Box sx={{ gridColumn: '1 / -1' }}>
          <FieldText
            name={`financing.${index}.note`}
            label={t('financing.note', { number })}
            value={value.note}
            onChange={(event) => change({ note: event.target.value })}
            onBlur={onBlur}
          />
        </Box>
      </Box>
      <RowTools list={list} rowKey={key} index={index} itemLabel={t('financing.item')} />
    </Box>
  );
}
