import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { effectiveState } from './effectiveState.ts';
import { GroupFrame } from './GroupFrame.tsx';
import type { ItemGroup } from './groupItems.ts';
import { useImport } from './importState.ts';
import { ProposalRow } from './ProposalRow.tsx';

/** How many proposals of a group are drawn before one asks for more. */
const FIRST = 40;

/** The proposals of one part of the report. A long list is drawn in portions; one that is chosen is always drawn. */
export function ProposalGroup({ group }: { group: ItemGroup }) {
  const { t } = useTranslation('import');
  const [limit, setLimit] = useState(FIRST);
  const { items } = group;
  const chosenAt = useImport(({ selected }) => items.findIndex(({ record }) => record.id === selected));
  const into = useImport((state) => state.into);
  const open = items.filter((item) => effectiveState(item, into) !== 'same').map(({ record }) => record.id);
  const shown = items.slice(0, Math.max(limit, chosenAt + 1));
  const left = items.length - shown.length;
  return (
    <GroupFrame title={t(`groups.${group.id}`)} ids={open}>
      {shown.map((item) => (
        <ProposalRow key={item.record.id} item={item} />
      ))}
      {left > 0 && (
        <Box component="li" sx={{ p: 1, borderTop: 1, borderColor: 'divider' }}>
          <Button size="small" onClick={() => setLimit(shown.length + 100)}>
            {t('more', { count: left })}
          </Button>
        </Box>
      )}
    </GroupFrame>
  );
}
