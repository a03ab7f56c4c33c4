import AddIcon from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';

/** The button under a list of rows. */
export function AddRow({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={onAdd} sx={{ alignSelf: 'flex-start' }}>
      {label}
    </Button>
  );
}
