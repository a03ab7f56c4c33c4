import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useNear } from './useNear.ts';

type NearItemProps = {
  /** Its place on the page, from 0, and how many rows the page has. */
  at: number;
  of: number;
  /** What it says far from the view, and whether that is a heading near it too. */
  far: string;
  heading?: true;
  /** About how tall it is, in px. */
  height: number;
  sx?: SxProps<Theme>;
  children: () => ReactNode;
};

/** An item of a list that may be long: far from the view it is its words alone. */
export function NearItem({ at, of, far, heading, height, sx, children }: NearItemProps) {
  const { near, watch } = useNear(at, of);
  const Far = heading ? 'h3' : 'div';
  return (
    <li ref={watch} style={near ? undefined : { height, overflow: 'hidden' }}>
      {near ? <Box {...(sx && { sx })}>{children()}</Box> : <Far style={{ margin: '10px 16px' }}>{far}</Far>}
    </li>
  );
}
