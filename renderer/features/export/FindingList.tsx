import ArrowIcon from '@mui/icons-material/ChevronRight';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import { useTranslation } from 'react-i18next';
import { openSource } from '#renderer/app/navigation.ts';
import { NearItem } from '#renderer/ui/NearItem.tsx';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Finding } from './findings/Finding.ts';

type Props = { label: string; findings: readonly Finding[]; records: ReportRecords };

/** Findings, each a way to the record it is about. */
export function FindingList({ label, findings, records }: Props) {
  const { t } = useTranslation(['export', 'ui']);
  return (
    <List dense disablePadding aria-label={label}>
      {findings.map(({ key, what, why, values, hindrance, source }, at) => {
        const because = hindrance ? t(`ui:hindrance.${hindrance}`) : '';
        const sentence = t(`export:findings.${why}`, { ...values, because });
        const name = what.trim();
        const words = (
          <ListItemText
            primary={name || sentence}
            secondary={name ? sentence : undefined}
            slotProps={{ primary: { sx: { fontWeight: 550 } } }}
          />
        );
        return (
          <NearItem key={key} at={at} of={findings.length} far={name || sentence} height={57}>
            {() =>
              source === null ? (
                <ListItem component="div" divider sx={{ px: 1, py: 0.5 }}>
                  {words}
                </ListItem>
              ) : (
                <ListItem component="div" disablePadding divider>
                  <ListItemButton onClick={() => openSource(source, records)} sx={{ px: 1, gap: 1 }}>
                    {words}
                    <ArrowIcon fontSize="small" sx={{ color: 'text.secondary' }} />
                  </ListItemButton>
                </ListItem>
              )
            }
          </NearItem>
        );
      })}
    </List>
  );
}
