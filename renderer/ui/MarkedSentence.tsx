import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaleMark, StaleSentence } from '#shared/import/rollForward/findStaleSentences.ts';

/** The marks that do not lie inside an earlier one. */
function apart(marks: readonly StaleMark[]): StaleMark[] {
  const kept: StaleMark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** A sentence with what is last year's in it marked; the pointer tells why. */
export function MarkedSentence({ sentence }: { sentence: StaleSentence }) {
  const { t } = useTranslation('rollForward');
  const { text } = sentence;
  const marks = apart(sentence.marks);
  return (
    <>
      {marks.map((mark, index) => (
        <Fragment key={mark.start}>
          {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
          <Box
            component="mark"
            title={t(`stale.reason.${mark.reason}`)}
            sx={{
              color: 'text.primary',
              bgcolor: 'color-mix(in srgb, var(--mui-palette-warning-main) 24%, transparent)',
              borderRadius: 0.5,
              px: 0.25,
            }}
          >
            {text.slice(mark.start, mark.end)}
          </Box>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
