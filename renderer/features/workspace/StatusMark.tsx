import DoneIcon from '@mui/icons-material/CheckCircle';
import EmptyIcon from '@mui/icons-material/RadioButtonUnchecked';
import InProgressIcon from '@mui/icons-material/TimelapseOutlined';
import { useTranslation } from 'react-i18next';
import type { Section } from '#shared/domain/section.ts';

const marks = {
  empty: { Icon: EmptyIcon, color: 'text.disabled' },
  inProgress: { Icon: InProgressIcon, color: 'primary.main' },
  done: { Icon: DoneIcon, color: 'success.main' },
} as const;

/** How far a section is: a shape of its own for each, with a name for those who do not see it. */
export function StatusMark({ status }: { status: Section['status'] }) {
  const { t } = useTranslation('workspace');
  const { Icon, color } = marks[status];
  return <Icon titleAccess={t(`status.${status}`)} sx={{ fontSize: 17, color, flex: 'none' }} />;
}
