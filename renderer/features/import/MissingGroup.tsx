import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { MissingRecord } from '#shared/contract/importing.ts';
import { EmptiedFields } from './EmptiedFields.tsx';
import { GroupFrame } from './GroupFrame.tsx';
import { useImport } from './importState.ts';
import { nameOfItem } from './nameOfItem.ts';
import { TakeButtons } from './TakeButtons.tsx';

function MissingRow({ missing }: { missing: MissingRecord }) {
  const { t } = useTranslation('import');
  const { entity, record, emptied, deletes } = missing;
  const taken = useImport(({ take }) => take[record.id]) ?? false;
  const kind = entity === 'activity' ? t(`entity.activity.${record.kind}`) : t(`entity.${entity}`);
  const name = nameOfItem(missing).trim() || t('unnamed');
  return (
    <li className="proposal">
      <span className="kind">{kind}</span>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
      {!deletes && <EmptiedFields emptied={emptied} />}
      <span className="choice">
        <TakeButtons id={record.id} name={name} taken={taken} deletes />
      </span>
    </li>
  );
}

/**
 * What the report holds and the file held when it was written, but no longer does. It stays unless the consultant says
 * otherwise, record by record; a new report has none of it.
 */
export function MissingGroup({ missing }: { missing: readonly MissingRecord[] }) {
  const { t } = useTranslation('import');
  const into = useImport((state) => state.into);
  if (into === null || missing.length === 0) return null;
  return (
    <GroupFrame title={t('groups.missing')} ids={[]}>
      <li>
        <Typography variant="body2" sx={{ px: 1.5, pb: 1 }}>
          {t('help.missing')}
        </Typography>
      </li>
      {missing.map((each) => (
        <MissingRow key={each.record.id} missing={each} />
      ))}
    </GroupFrame>
  );
}
