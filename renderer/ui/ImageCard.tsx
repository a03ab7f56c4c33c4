import EditIcon from '@mui/icons-material/EditOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { imageUrl } from '#renderer/api/imageUrl.ts';
import type { Image } from '#shared/domain/image.ts';
import { imageHindrance } from '#shared/domain/printHindrance.ts';
import { ImageDialog } from './ImageDialog.tsx';
import { today } from './today.ts';

type ImageCardProps = { image: Image; onRemove: () => void };

/** One picture: how it looks, what it lacks, and the way to its details. */
export function ImageCard({ image, onRemove }: ImageCardProps) {
  const { t } = useTranslation('ui');
  const [editing, setEditing] = useState(false);
  const name = image.caption || image.fileName;
  const hindrance = imageHindrance(image, today());
  const lacks = [
    ...(!image.decorative && image.altText.trim() === '' ? [t('image.lacksAlt')] : []),
    ...(hindrance ? [t('image.lacksConsent', { why: t(`hindrance.${hindrance}`) })] : []),
  ];
  return (
    <Stack direction="row" data-field={`image.${image.id}`} sx={{ gap: 1.5, alignItems: 'flex-start' }}>
      <Box
        component="img"
        src={imageUrl(image.hash)}
        alt={image.altText}
        sx={{
          width: 112,
          height: 80,
          flexShrink: 0,
          objectFit: 'contain',
          // Logos are drawn for white paper.
          bgcolor: '#fff',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
        }}
      />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography variant="body2" noWrap>
          {name}
        </Typography>
        {lacks.map((lack) => (
          <Typography
            key={lack}
            variant="caption"
            color="warning.main"
            component="p"
            sx={{ display: 'flex', gap: 0.5, m: 0 }}
          >
            <WarningIcon sx={{ fontSize: 16, mt: 0.25 }} />
            {lack}
          </Typography>
        ))}
        <Stack direction="row" sx={{ gap: 0.5, mt: 0.25, ml: -0.75 }}>
          <Button
            size="small"
            startIcon={<EditIcon />}
            aria-label={t('image.editNamed', { name })}
            onClick={() => setEditing(true)}
          >
            {t('image.edit')}
          </Button>
          <Button
            size="small"
            color="inherit"
            aria-label={t('image.removeNamed', { name })}
            onClick={onRemove}
          >
            {t('image.remove')}
          </Button>
        </Stack>
      </Box>
      {editing && <ImageDialog image={image} onClose={() => setEditing(false)} />}
    </Stack>
  );
}
