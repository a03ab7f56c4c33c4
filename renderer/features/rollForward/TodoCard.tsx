import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NearItem } from '#renderer/ui/NearItem.tsx';
import { GroupCard } from './GroupCard.tsx';

type Props<T> = {
  id: string;
  title: string;
  help?: string;
  items: readonly T[];
  /** One thing left, and what can be done about it. */
  children: (item: T) => ReactNode;
};

/** The things left of one kind; nothing when none is. */
export function TodoCard<T extends { id: string; title: string }>({
  id,
  title,
  help,
  items,
  children,
}: Props<T>) {
  const { t } = useTranslation('rollForward');
  if (items.length === 0) return null;
  return (
    <GroupCard
      id={`todo-${id}`}
      title={title}
      {...(help !== undefined && { help })}
      aside={<Chip size="small" label={items.length} />}
    >
      <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item, at) => (
          <NearItem
            key={item.id}
            at={at}
            of={items.length}
            far={item.title || t('unnamed')}
            heading
            height={64}
            sx={{ px: 2.5, py: 1.25, borderTop: 1, borderColor: 'divider' }}
          >
            {() => children(item)}
          </NearItem>
        ))}
      </Box>
    </GroupCard>
  );
}
