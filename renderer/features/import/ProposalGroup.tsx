import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { effectiveState } from './effectiveState.ts';
import { GroupFrame } from './GroupFrame.tsx';
import type { ItemGroup } from './groupItems.ts';
import { useImport } from './importState.ts';
import { ProposalRow } from './ProposalRow.tsx';

/** So many are drawn at once; those after them as soon as the window has nothing else to do. */
const FIRST = 20;

type Props = {
  group: ItemGroup;
  /** How many proposals there are in all. */
  of: number;
};

/** The proposals of one part of the report. */
export function ProposalGroup({ group, of }: Props) {
  const { t } = useTranslation('import');
  const { items, before } = group;
  const into = useImport((state) => state.into);
  const open = useMemo(
    () => items.filter((item) => effectiveState(item, into) !== 'same').map(({ record }) => record.id),
    [items, into],
  );
  const shown = useDeferredValue(items, items.slice(0, FIRST));
  return (
    <GroupFrame title={t(`groups.${group.id}`)} ids={open}>
      {shown.map((item, at) => (
        <ProposalRow
          key={item.record.id}
          item={item}
          at={before + at}
          of={of}
          unnamed={t('unnamed')}
          hint={t('showSource')}
        />
      ))}
    </GroupFrame>
  );
}
