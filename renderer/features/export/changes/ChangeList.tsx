import Chip from '@mui/material/Chip';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { openSource } from '#renderer/app/navigation.ts';
import { pageOfSource } from '#renderer/app/pageOfSource.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { ReportChange } from '#shared/report/changes/compareDigests.ts';
import { fieldKeyOf } from './fieldKeyOf.ts';

type Props = { changes: readonly ReportChange[]; records: ReportRecords };

const colours = { added: 'success', changed: 'info', removed: 'default' } as const;

/** The changes, chapter by chapter, each with the way to its field when it still has one. */
export function ChangeList({ changes, records }: Props) {
  const { t } = useTranslation(['export', 'workspace']);
  if (changes.length === 0) return <Typography variant="body2">{t('export:changes.none')}</Typography>;

  function where({ part }: ReportChange): string {
    if (part.source === null) return t('export:changes.ofTheLayout');
    const entity = t(`workspace:entity.${part.source.entity}`);
    const field = fieldKeyOf(part.source);
    return field === null ? entity : `${entity} · ${t(`export:field.${field}`)}`;
  }

  return [...Map.groupBy(changes, ({ part }) => part.section)].map(([section, inSection]) => (
    <div key={section}>
      <Typography variant="h3" sx={{ mt: 1.5 }}>
        {section || t('export:changes.cover')}
      </Typography>
      <List dense disablePadding>
        {inSection.map((change) => {
          const { kind, part, before } = change;
          const { source } = part;
          const open = kind !== 'removed' && source !== null && pageOfSource(source, records) !== null;
          const content = (
            <>
              <Chip
                size="small"
                variant="outlined"
                color={colours[kind]}
                label={t(`export:changes.${kind}`)}
                sx={{ mr: 1.5, minWidth: 74, flex: 'none' }}
              />
              <ListItemText
                primary={part.text.split('\n')[0] || where(change)}
                secondary={
                  before !== null && before !== part.text
                    ? `${where(change)} · ${t('export:changes.before', { before: before.split('\n')[0] })}`
                    : where(change)
                }
                slotProps={{ primary: { noWrap: true }, secondary: { noWrap: true } }}
              />
            </>
          );
          return (
            <ListItem key={part.key} disablePadding divider>
              {open ? (
                <ListItemButton sx={{ px: 1 }} onClick={() => openSource(source, records)}>
                  {content}
                </ListItemButton>
              ) : (
                <ListItem component="div" sx={{ px: 1, py: 0.5 }}>
                  {content}
                </ListItem>
              )}
            </ListItem>
          );
        })}
      </List>
    </div>
  ));
}
