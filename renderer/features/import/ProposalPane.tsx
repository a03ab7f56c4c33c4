import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import type { ImportProposal } from '#shared/contract/importing.ts';
import { effectiveState } from './effectiveState.ts';
import { GroupFrame } from './GroupFrame.tsx';
import { groupItems } from './groupItems.ts';
import { showTab } from './importActions.ts';
import { useImport } from './importState.ts';
import type { ImportTab } from './importState.ts';
import { MissingGroup } from './MissingGroup.tsx';
import { nameOfItem } from './nameOfItem.ts';
import { NotPlacedRow } from './NotPlacedRow.tsx';
import { PictureRow } from './PictureRow.tsx';
import { ProposalGroup } from './ProposalGroup.tsx';
import { TakeAll } from './TakeAll.tsx';
import { TextRows } from './TextRows.tsx';

const tabs: readonly ImportTab[] = ['found', 'doubtful', 'notPlaced', 'lost'];

/** What the file became: what was found, what is doubtful, what has no place, and what could not be read. */
export const ProposalPane = memo(function ProposalPane({ proposal }: { proposal: ImportProposal }) {
  const { t } = useTranslation('import');
  const tab = useImport((state) => state.tab);
  const selected = useImport((state) => state.selected);
  const pane = useRef<HTMLDivElement>(null);
  const { items, pictures, notPlaced, lost } = proposal;
  const doubtful = useMemo(() => items.filter(({ confidence }) => confidence === 'doubtful'), [items]);
  const groups = useMemo(() => groupItems(tab === 'doubtful' ? doubtful : items), [tab, doubtful, items]);
  const names = useMemo(() => new Map(items.map((item) => [item.record.id, nameOfItem(item)])), [items]);
  const into = useImport((state) => state.into);
  const open = useMemo(
    () => [
      ...items.filter((item) => effectiveState(item, into) !== 'same').map(({ record }) => record.id),
      ...pictures.filter(({ known }) => into === null || !known).map(({ id }) => id),
    ],
    [items, pictures, into],
  );
  const counts = {
    found: items.length + pictures.length,
    doubtful: doubtful.length,
    notPlaced: notPlaced.length,
    lost: lost.length,
  };

  useEffect(() => {
    if (selected === null) return;
    pane.current?.querySelector(`[data-proposal="${selected}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <Box sx={{ minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, px: 2, pt: 0.75 }}>
        <Typography component="h2" variant="h3" sx={{ m: 0, flex: 1 }}>
          {t('records')}
        </Typography>
        <TakeAll title={t('everything')} ids={open} />
      </Box>
      <Tabs
        value={tab}
        onChange={(_, chosen: ImportTab) => showTab(chosen)}
        aria-label={t('tabs.label')}
        variant="scrollable"
        sx={{ px: 1, borderBottom: 1, borderColor: 'divider', minHeight: 42 }}
      >
        {tabs.map((each) => (
          <Tab
            key={each}
            value={each}
            id={`import-tab-${each}`}
            aria-controls="import-panel"
            label={t(`tabs.${each}`, { count: counts[each] })}
            sx={{ textTransform: 'none', minHeight: 42, px: 1.5 }}
          />
        ))}
      </Tabs>
      <Box
        ref={pane}
        id="import-panel"
        role="tabpanel"
        aria-labelledby={`import-tab-${tab}`}
        tabIndex={0}
        sx={{ flex: 1, overflowY: 'auto', p: 2 }}
      >
        {tab !== 'found' && counts[tab] > 0 && (
          <Typography variant="body2" sx={{ mb: 1.5 }}>
            {t(`help.${tab}`)}
          </Typography>
        )}
        {counts[tab] === 0 && <EmptyState title={t(`empty.${tab}`)} text="" />}
        {tab === 'found' && <MissingGroup missing={proposal.missing} />}
        {(tab === 'found' || tab === 'doubtful') &&
          groups.map((group) => <ProposalGroup key={`${tab} ${group.id}`} group={group} of={counts[tab]} />)}
        {tab === 'found' && pictures.length > 0 && (
          <GroupFrame title={t('groups.pictures')} ids={pictures.map(({ id }) => id)}>
            {pictures.map((picture, at) => (
              <PictureRow
                key={picture.id}
                picture={picture}
                owner={names.get(picture.place.id) ?? ''}
                at={items.length + at}
                of={counts.found}
              />
            ))}
          </GroupFrame>
        )}
        {tab === 'notPlaced' && counts.notPlaced > 0 && (
          <TextRows texts={notPlaced.map(({ text }) => text)}>
            {(at) => <NotPlacedRow proposal={proposal} index={at} />}
          </TextRows>
        )}
        {tab === 'lost' && counts.lost > 0 && (
          <TextRows texts={lost.map(({ what }) => what)}>
            {(at) => (
              <>
                <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                  {lost[at]?.where}
                </Typography>
                <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                  {lost[at]?.what}
                </Typography>
              </>
            )}
          </TextRows>
        )}
      </Box>
    </Box>
  );
});
