import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';

export type GroupEntry = { id: string; title: string; note: string };

function goTo(id: string): void {
  const group = document.getElementById(id);
  group?.scrollIntoView({ block: 'start' });
  group?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

/** The groups of the screen, each a way down to it. */
export function GroupList({ label, groups }: { label: string; groups: readonly GroupEntry[] }) {
  return (
    <List dense component="nav" aria-label={label} sx={{ p: 0 }}>
      {groups.map(({ id, title, note }) => (
        <ListItem key={id} disablePadding component="div">
          <ListItemButton onClick={() => goTo(id)} sx={{ borderRadius: 1.5, px: 1.25, py: 0.5 }}>
            <ListItemText
              primary={title}
              slotProps={{ primary: { variant: 'body2', sx: { fontWeight: 550 } } }}
              secondary={note === '' ? undefined : <Typography variant="caption">{note}</Typography>}
            />
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}
