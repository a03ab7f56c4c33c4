import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import CloseIcon from '@mui/icons-material/CloseOutlined';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import type { Rows } from './useRows.ts';

type RowToolsProps<V> = {
  list: Rows<V>;
  rowKey: string;
  index: number;
  /** What a row is: "leverance". */
  itemLabel: string;
  movable?: boolean;
};

/** Up, down and away for one row of a list. */
export function RowTools<V>({ list, rowKey, index, itemLabel, movable = false }: RowToolsProps<V>) {
  const { t } = useTranslation('ui');
  const number = index + 1;
  return (
    <Stack direction="row" sx={{ flexShrink: 0 }}>
      {movable && list.rows.length > 1 && (
        <>
          <IconButton
            size="small"
            aria-label={t('list.up', { itemLabel, number })}
            disabled={index === 0}
            onClick={() => list.move(rowKey, -1)}
          >
            <UpIcon fontSize="inherit" />
          </IconButton>
          <IconButton
            size="small"
            aria-label={t('list.down', { itemLabel, number })}
            disabled={index === list.rows.length - 1}
            onClick={() => list.move(rowKey, 1)}
          >
            <DownIcon fontSize="inherit" />
          </IconButton>
        </>
      )}
      <IconButton
        size="small"
        aria-label={t('list.remove', { itemLabel, number })}
        onClick={() => list.remove(rowKey)}
      >
        <CloseIcon fontSize="inherit" />
      </IconButton>
    </Stack>
  );
}
