import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { NearItem } from '#renderer/ui/NearItem.tsx';

type Props = {
  /** The texts, as they stand far from the view. */
  texts: readonly string[];
  children: (at: number) => ReactNode;
};

/** A list of the file's texts. */
export function TextRows({ texts, children }: Props) {
  return (
    <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'hidden' }}>
      {texts.map((text, at) => (
        <NearItem
          key={at}
          at={at}
          of={texts.length}
          far={text}
          height={64}
          sx={{ px: 1.5, py: 1.25, ...(at > 0 && { borderTop: 1, borderColor: 'divider' }) }}
        >
          {() => children(at)}
        </NearItem>
      ))}
    </Paper>
  );
}
