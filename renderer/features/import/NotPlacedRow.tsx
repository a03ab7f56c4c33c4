import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProposal } from '#shared/contract/importing.ts';
import { fieldLabel } from './fieldLabel.ts';
import { placeText } from './importActions.ts';
import { useImport } from './importState.ts';
import { nameOfItem } from './nameOfItem.ts';
import { PlaceDialog } from './PlaceDialog.tsx';

/** A text that no record took, and where it is put by hand. */
export function NotPlacedRow({ proposal, index }: { proposal: ImportProposal; index: number }) {
  const { t } = useTranslation('import');
  const [asking, setAsking] = useState(false);
  const to = useImport(({ placements }) => placements[index]);
  const into = useImport((state) => state.into);
  const text = proposal.notPlaced[index];
  if (!text) return null;
  const owner = to?.type === 'field' ? proposal.items.find(({ record }) => record.id === to.id) : undefined;
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {text.where}
        </Typography>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
          {text.text}
        </Typography>
        {to && (
          <Typography variant="body2" color="primary" sx={{ mt: 0.5 }}>
            {to.type === 'section'
              ? t('place.placedSection', { section: t(`groups.${to.key}`) })
              : t('place.placedField', {
                  record: (owner && nameOfItem(owner)) || t('unnamed'),
                  field: fieldLabel(to.field, t),
                })}
          </Typography>
        )}
      </Box>
      {into !== null && text.known ? (
        <Chip size="small" label={t('place.known')} />
      ) : to ? (
        <Button size="small" onClick={() => placeText(index, null)}>
          {t('place.undo')}
        </Button>
      ) : (
        <Button
          size="small"
          variant="outlined"
          aria-haspopup="dialog"
          aria-label={t('place.buttonNamed', { text: text.text.slice(0, 60) })}
          onClick={() => setAsking(true)}
        >
          {t('place.button')}
        </Button>
      )}
      {asking && <PlaceDialog proposal={proposal} index={index} onClose={() => setAsking(false)} />}
    </Box>
  );
}
