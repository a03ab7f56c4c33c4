import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { imageUrl } from '#renderer/api/imageUrl.ts';
import { NearItem } from '#renderer/ui/NearItem.tsx';
import type { ImportPicture } from '#shared/contract/importing.ts';
import { useImport } from './importState.ts';
import { TakeButtons } from './TakeButtons.tsx';

type Props = {
  picture: ImportPicture;
  owner: string;
  /** Its place among all that was found, from 0, and how much that is. */
  at: number;
  of: number;
};

/** A picture of the file and where it will stand; one nobody has described says so. */
export function PictureRow({ picture, owner, at, of }: Props) {
  const { t } = useTranslation('import');
  const { id, hash, altText, where, place } = picture;
  const known = useImport(({ into }) => into !== null && picture.known);
  const taken = useImport(({ take }) => take[id]) ?? !known;
  const name = t(`pictureAs.${place.as}`, { name: owner || t('unnamed') });
  return (
    <NearItem
      at={at}
      of={of}
      far={name}
      height={75}
      sx={{
        display: 'flex',
        gap: 1.5,
        px: 1.5,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        alignItems: 'center',
      }}
    >
      {() => (
        <>
          <Box
            component="img"
            src={imageUrl(hash)}
            alt=""
            loading="lazy"
            sx={{
              width: 72,
              height: 54,
              objectFit: 'contain',
              bgcolor: '#fff',
              borderRadius: 1,
              flex: 'none',
            }}
          />
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
              {where}
            </Typography>
            <Typography sx={{ fontWeight: 600, fontSize: '0.9375rem', overflowWrap: 'anywhere' }}>
              {name}
            </Typography>
            {altText === '' ? (
              <Chip size="small" color="warning" variant="outlined" label={t('state.noAltText')} />
            ) : (
              <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                {altText}
              </Typography>
            )}
          </Box>
          {known ? (
            <Chip size="small" label={t('state.same')} />
          ) : (
            <TakeButtons id={id} name={name} taken={taken} />
          )}
        </>
      )}
    </NearItem>
  );
}
