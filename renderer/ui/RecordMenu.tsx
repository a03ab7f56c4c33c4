import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import MoreIcon from '@mui/icons-material/MoreVertOutlined';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type RecordMenuProps = {
  title: string;
  onMove?: ((by: 1 | -1) => void) | undefined;
  canMoveUp: boolean;
  canMoveDown: boolean;
  onRemove?: (() => void) | undefined;
};

/** What can be done with a record of a list: move it, delete it. */
export function RecordMenu({ title, onMove, canMoveUp, canMoveDown, onRemove }: RecordMenuProps) {
  const { t } = useTranslation('ui');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (run: () => void) => () => {
    setAnchor(null);
    run();
  };
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('record.menu', { title })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ alignSelf: 'center', mr: 0.75 }}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {onMove && [
          <MenuItem key="up" dense disabled={!canMoveUp} onClick={choose(() => onMove(-1))}>
            <ListItemIcon>
              <UpIcon fontSize="small" />
            </ListItemIcon>
            {t('record.up')}
          </MenuItem>,
          <MenuItem key="down" dense disabled={!canMoveDown} onClick={choose(() => onMove(1))}>
            <ListItemIcon>
              <DownIcon fontSize="small" />
            </ListItemIcon>
            {t('record.down')}
          </MenuItem>,
        ]}
        {onRemove && (
          <MenuItem dense onClick={choose(onRemove)} sx={{ color: 'error.main' }}>
            <ListItemIcon sx={{ color: 'inherit' }}>
              <DeleteIcon fontSize="small" />
            </ListItemIcon>
            {t('record.delete')}
          </MenuItem>
        )}
      </Menu>
    </>
  );
}
