import { useTranslation } from 'react-i18next';
import type { ImportItem } from '#shared/contract/importing.ts';

/** What kind of record is proposed, and where the file has it. */
export function ProposalKind({ item }: { item: ImportItem }) {
  const { t } = useTranslation('import');
  const kind =
    item.entity === 'activity' ? t(`entity.activity.${item.record.kind}`) : t(`entity.${item.entity}`);
  return (
    <span className="kind">
      {kind} · {item.source.where}
    </span>
  );
}
