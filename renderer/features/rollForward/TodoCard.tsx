import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import type { ReactNode } from 'react';
import { GroupCard } from './GroupCard.tsx';

type Props<T> = {
  id: string;
  title: string;
  help?: string;
  items: readonly T[];
  children: (item: T) => ReactNode;
};

/** The things left of one kind; nothing when none is. */
export function TodoCard<T>({ id, title, help, items, children }: Props<T>) {
  if (items.length === 0) return null;
  return (
    <GroupCard
      id={`todo-${id}`}
      title={title}
      {...(help !== undefined && { help })}
      aside={<Chip size="small" label={items.length} />}
    >
      <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map(children)}
      </Box>
    </GroupCard>
  );
}
