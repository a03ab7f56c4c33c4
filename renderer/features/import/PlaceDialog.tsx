import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportItem, ImportProposal } from '#shared/contract/importing.ts';
import { sectionKey } from '#shared/domain/section.ts';
import { sectionLists } from '#shared/domain/sectionList.ts';
import { textFields } from '#shared/import/match/placeText.ts';
import { fieldLabel } from './fieldLabel.ts';
import { placeText } from './importActions.ts';
import { nameOfItem } from './nameOfItem.ts';

/** So many are offered at a time; typing finds the others. */
const fewOptions = createFilterOptions<ImportItem>({ limit: 100 });

type Props = { proposal: ImportProposal; index: number; onClose: () => void };

/** Asks where a text shall stand: in a section's text, or in a field of something that was found. */
export function PlaceDialog({ proposal, index, onClose }: Props) {
  const { t } = useTranslation(['import', 'common']);
  const titleId = useId();
  const sections = sectionLists[proposal.kind];
  const [where, setWhere] = useState<'section' | 'field'>('section');
  const [section, setSection] = useState(sections[0]?.key ?? 'introduction');
  const [item, setItem] = useState<ImportItem | null>(null);
  const [field, setField] = useState('');
  const fields = item ? textFields(item) : [];
  const kindOf = (each: ImportItem) =>
    each.entity === 'activity'
      ? t(`import:entity.activity.${each.record.kind}`)
      : t(`import:entity.${each.entity}`);
  const ready = where === 'section' || (item !== null && field !== '');

  const confirm = (): void => {
    if (where === 'section') placeText(index, { type: 'section', key: section });
    else if (item) placeText(index, { type: 'field', id: item.record.id, field });
    onClose();
  };

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('import:place.title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Typography variant="body2" color="textSecondary" sx={{ maxHeight: 140, overflowY: 'auto' }}>
            {proposal.notPlaced[index]?.text}
          </Typography>
          <RadioGroup
            aria-labelledby={titleId}
            value={where}
            onChange={(change) => setWhere(change.target.value === 'field' ? 'field' : 'section')}
          >
            <FormControlLabel
              value="section"
              control={<Radio size="small" />}
              label={t('import:place.inSection')}
            />
            <FormControlLabel
              value="field"
              control={<Radio size="small" />}
              label={t('import:place.inField')}
            />
          </RadioGroup>
          {where === 'section' ? (
            <TextField
              select
              label={t('import:place.section')}
              value={section}
              onChange={(change) => setSection(sectionKey.parse(change.target.value))}
            >
              {sections.map(({ key }) => (
                <MenuItem key={key} value={key}>
                  {t(`import:groups.${key}`)}
                </MenuItem>
              ))}
            </TextField>
          ) : (
            <>
              <Autocomplete
                options={proposal.items}
                value={item}
                groupBy={kindOf}
                filterOptions={fewOptions}
                getOptionKey={(option) => option.record.id}
                getOptionLabel={(option) => nameOfItem(option).slice(0, 120) || t('import:unnamed')}
                onChange={(_, chosen) => {
                  setItem(chosen);
                  setField((chosen && textFields(chosen)[0]) ?? '');
                }}
                renderInput={(params) => <TextField {...params} label={t('import:place.record')} />}
              />
              <TextField
                select
                label={t('import:place.field')}
                value={field}
                disabled={item === null}
                onChange={(change) => setField(change.target.value)}
              >
                {fields.map((name) => (
                  <MenuItem key={name} value={name}>
                    {fieldLabel(name, (key) => t(`import:${key}`))}
                  </MenuItem>
                ))}
              </TextField>
            </>
          )}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
        <Button variant="contained" disabled={!ready} onClick={confirm}>
          {t('import:place.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
