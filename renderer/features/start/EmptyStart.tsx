import AddIcon from '@mui/icons-material/AddOutlined';
import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { ImportButton } from '#renderer/features/import/ImportButton.tsx';
import { StartDrawing } from './StartDrawing.tsx';

const steps = ['create', 'fill', 'export'] as const;

type Props = { onCreate: () => void; onSample: () => void; busy: boolean };

/** What a new user sees: what the app is for, and the two ways to begin. */
export function EmptyStart({ onCreate, onSample, busy }: Props) {
  const { t } = useTranslation(['start', 'import']);
  return (
    <Box sx={{ maxWidth: 1040, mx: 'auto', px: 4, py: { xs: 5, lg: 9 } }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', md: '1.1fr 1fr' },
          gap: 7,
          alignItems: 'center',
        }}
      >
        <Box>
          <Typography variant="h1" sx={{ fontSize: '2.125rem', mb: 1.5 }}>
            {t('start:empty.title')}
          </Typography>
          <Typography color="textSecondary" sx={{ fontSize: '1.0625rem', mb: 3.5, maxWidth: '46ch' }}>
            {t('start:empty.text')}
          </Typography>
          <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
            <Button variant="contained" size="large" startIcon={<AddIcon />} onClick={onCreate}>
              {t('start:empty.create')}
            </Button>
            <ImportButton reportId={null}>
              {(choose) => (
                <Button variant="outlined" size="large" startIcon={<ImportIcon />} onClick={choose}>
                  {t('import:button')}
                </Button>
              )}
            </ImportButton>
            <Button variant="outlined" size="large" loading={busy} onClick={onSample}>
              {t('start:openSample')}
            </Button>
          </Stack>
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
            {t('start:empty.sample')}
          </Typography>
        </Box>
        <StartDrawing />
      </Box>
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          p: 0,
          m: 0,
          mt: 8,
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
        }}
      >
        {steps.map((step, index) => (
          <Stack key={step} component="li" direction="row" spacing={1.75}>
            <Box
              aria-hidden
              sx={{
                flex: 'none',
                width: 30,
                height: 30,
                borderRadius: '50%',
                display: 'grid',
                placeItems: 'center',
                fontWeight: 680,
                fontSize: '0.875rem',
                color: 'primary.main',
                border: 1.5,
                borderColor: 'primary.main',
              }}
            >
              {index + 1}
            </Box>
            <Box>
              <Typography variant="h2">{t(`start:empty.steps.${step}.title`)}</Typography>
              <Typography variant="body2" color="textSecondary">
                {t(`start:empty.steps.${step}.text`)}
              </Typography>
            </Box>
          </Stack>
        ))}
      </Box>
    </Box>
  );
}
