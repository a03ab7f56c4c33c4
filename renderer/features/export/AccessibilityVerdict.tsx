import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { AccessibilityResult } from '#shared/domain/accessibilityResult.ts';

/** What the check found when the file was written: in a sentence, and the problems of the file itself one by one. */
export function AccessibilityVerdict({ result }: { result: AccessibilityResult | null }) {
  const { t } = useTranslation('export');
  const inReport = result?.findings.length ?? 0;
  const inFile = result?.file ?? [];
  const sentence =
    result === null
      ? t('verdict.unknown')
      : inReport + inFile.length === 0
        ? t('verdict.fine')
        : t('verdict.found', { count: inReport + inFile.length });
  return (
    <>
      <Typography
        variant="caption"
        component="p"
        color={inReport + inFile.length > 0 ? 'warning.dark' : 'textSecondary'}
      >
        {sentence}
      </Typography>
      {inFile.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'caption' }}>
          {inFile.map(({ code, detail }, index) => (
            <li key={index}>
              {t(`file.${code}` as 'file.unknown', { defaultValue: t('file.unknown', { code }) })}
              {detail !== '' && ` (${detail})`}
            </li>
          ))}
        </Box>
      )}
    </>
  );
}
