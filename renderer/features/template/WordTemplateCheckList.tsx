import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { WordStyleName, WordTemplateCheck } from '#shared/domain/wordTemplate.ts';

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <Stack component="li" direction="row" sx={{ gap: 1, listStyle: 'none', alignItems: 'flex-start' }}>
      <Box aria-hidden sx={{ display: 'flex', mt: 0.25 }}>
        {icon}
      </Box>
      <Typography variant="body2">{children}</Typography>
    </Stack>
  );
}

function Names({ names, colour }: { names: readonly WordStyleName[]; colour: 'success' | 'warning' }) {
  const { t } = useTranslation('template');
  return (
    <Stack component="ul" direction="row" sx={{ gap: 0.75, flexWrap: 'wrap', p: 0, m: 0 }}>
      {names.map((name) => (
        <Box component="li" key={name} sx={{ listStyle: 'none' }}>
          <Chip
            size="small"
            variant="outlined"
            label={t(`word.style.${name}`)}
            sx={{ borderColor: `${colour}.main` }}
          />
        </Box>
      ))}
    </Stack>
  );
}

const good = <CheckIcon color="success" fontSize="small" />;
const note = <InfoIcon color="info" fontSize="small" />;
const warning = <WarningIcon color="warning" fontSize="small" />;

/** What a report takes from a Word template, what it brings itself, and what to know. */
export function WordTemplateCheckList({ check }: { check: WordTemplateCheck }) {
  const { t } = useTranslation('template');
  const remarks = check.remarks.filter((remark) => remark !== 'noHeader' && remark !== 'noFooter');
  return (
    <Stack spacing={2}>
      <Box>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {t('word.found')}
        </Typography>
        <Names names={check.found} colour="success" />
      </Box>
      <Box>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {t('word.missing')}
        </Typography>
        {check.missing.length > 0 ? (
          <Names names={check.missing} colour="warning" />
        ) : (
          <Typography variant="body2">{t('word.noneMissing')}</Typography>
        )}
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1 }}>
          {t('word.own')}
        </Typography>
      </Box>
      <Box>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {t('word.frame')}
        </Typography>
        <Stack component="ul" spacing={0.5} sx={{ p: 0, m: 0 }}>
          <Line icon={check.header ? good : note}>
            {t(check.header ? 'word.frameOf.header' : 'word.frameOf.noHeader')}
          </Line>
          <Line icon={check.footer ? good : note}>
            {t(check.footer ? 'word.frameOf.footer' : 'word.frameOf.noFooter')}
          </Line>
          {check.firstPage && <Line icon={good}>{t('word.frameOf.firstPage')}</Line>}
          {check.pictures > 0 && (
            <Line icon={good}>{t('word.frameOf.pictures', { count: check.pictures })}</Line>
          )}
        </Stack>
      </Box>
      {remarks.length > 0 && (
        <Box>
          <Typography variant="h3" sx={{ mb: 1 }}>
            {t('word.remarks')}
          </Typography>
          <Stack component="ul" spacing={0.5} sx={{ p: 0, m: 0 }}>
            {remarks.map((remark) => (
              <Line key={remark} icon={remark === 'weakContrast' ? warning : note}>
                {t(`word.remark.${remark}`)}
              </Line>
            ))}
          </Stack>
        </Box>
      )}
    </Stack>
  );
}
