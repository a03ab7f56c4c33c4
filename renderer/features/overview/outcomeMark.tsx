import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import type { Highlight, Outcome } from '#shared/domain/highlight.ts';

function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('overview');
  return outcome === 'delivered' ? null : (
    <Chip size="small" color="warning" variant="outlined" label={t(`outcome.${outcome}`)} />
  );
}

/** The mark of a highlight that did not go as planned, for a list. */
export function outcomeMark({ outcome }: Highlight) {
  return <OutcomeMark outcome={outcome} />;
}
