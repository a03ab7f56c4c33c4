import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportItem } from '#shared/contract/importing.ts';
import { detailOfItem } from './detailOfItem.ts';
import { EditForm } from './EditForm.tsx';
import { effectiveState, takenByDefault } from './effectiveState.ts';
import { editItem, selectItem } from './importActions.ts';
import { useImport } from './importState.ts';
import { nameOfItem } from './nameOfItem.ts';
import { TakeButtons } from './TakeButtons.tsx';

/** How much of a name is shown; an unnamed point of the overview is known by its whole text. */
const LONGEST = 160;

/** A proposed record: what it is, how sure that is, and whether it is taken. */
export const ProposalRow = memo(function ProposalRow({ item: read }: { item: ImportItem }) {
  const { t } = useTranslation('import');
  const { id } = read.record;
  const edit = useImport(({ edits }) => edits[id]);
  const chosen = useImport(({ selected }) => selected === id);
  const editing = useImport((state) => state.editing === id);
  const state = useImport(({ into }) => effectiveState(read, into));
  const taken = useImport(({ take }) => take[id]) ?? takenByDefault(state);
  const item = edit ?? read;
  const name = nameOfItem(item).trim() || t('unnamed');
  const detail = detailOfItem(item);
  const kind =
    item.entity === 'activity' ? t(`entity.activity.${item.record.kind}`) : t(`entity.${item.entity}`);
  const doubtful = item.confidence === 'doubtful';
  return (
    <Box
      component="li"
      data-proposal={id}
      sx={{
        px: 1.5,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        // The fields’ labels have the paper’s colour behind them.
        bgcolor: chosen && !editing ? 'action.hover' : 'transparent',
        boxShadow: chosen ? 'inset 3px 0 0 var(--mui-palette-primary-main)' : 'none',
        contentVisibility: 'auto',
        containIntrinsicSize: 'auto 84px',
      }}
    >
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
            {kind} · {item.source.where}
          </Typography>
          <ButtonBase
            aria-pressed={chosen}
            title={t('showSource')}
            onClick={() => selectItem(id)}
            sx={{
              display: 'block',
              maxWidth: '100%',
              textAlign: 'left',
              font: 'inherit',
              fontWeight: 600,
              fontSize: '0.9375rem',
              borderRadius: 0.5,
              overflowWrap: 'anywhere',
              textDecoration: taken || state === 'same' ? 'none' : 'line-through',
              '&:hover': { textDecoration: 'underline' },
            }}
          >
            {name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}
          </ButtonBase>
          {detail !== '' && (
            <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
              {detail}
            </Typography>
          )}
        </Box>
        <Stack spacing={0.75} sx={{ alignItems: 'flex-end', flex: 'none' }}>
          {state === 'same' ? (
            <Chip size="small" label={t('state.same')} />
          ) : (
            <>
              <TakeButtons id={id} name={name} taken={taken} />
              <Button
                size="small"
                aria-label={t('editNamed', { name })}
                aria-expanded={editing}
                onClick={() => editItem(editing ? null : id)}
              >
                {t('editButton')}
              </Button>
            </>
          )}
        </Stack>
      </Box>
      <Stack
        direction="row"
        spacing={0.75}
        useFlexGap
        sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 0.5 }}
      >
        {edit && <Chip size="small" color="primary" variant="outlined" label={t('state.edited')} />}
        {doubtful && <Chip size="small" color="warning" variant="outlined" label={t('state.doubtful')} />}
        {doubtful && <Typography variant="body2">{item.doubts.join(' ')}</Typography>}
        {state === 'changed' && (
          <Chip size="small" color="warning" variant="outlined" label={t('state.changed')} />
        )}
        {state === 'changed' && (
          <Typography variant="body2">
            {t(item.entity === 'section' ? 'changedSection' : 'changedHelp')}
          </Typography>
        )}
        {state === 'fills' && <Chip size="small" variant="outlined" label={t('state.fills')} />}
      </Stack>
      {editing && <EditForm item={item} />}
    </Box>
  );
});
