import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FieldText } from '#renderer/ui/FieldText.tsx';
import type { PersonSummary } from '#shared/contract/people.ts';
import { levelName } from '#shared/domain/levelName.ts';
import { PersonDetails } from './PersonDetails.tsx';
import { PersonRow } from './PersonRow.tsx';

/** A name nobody who is quoted has: asked for in all other texts. */
function Elsewhere({ name }: { name: string }) {
  const { t } = useTranslation('people');
  const [asked, setAsked] = useState(false);
  return (
    <Box sx={{ px: 2.5, py: 2 }}>
      <Typography>{t('noMatch', { name })}</Typography>
      {asked ? (
        <PersonDetails name={name} />
      ) : (
        <Button sx={{ mt: 1, ml: -1 }} onClick={() => setAsked(true)}>
          {t('searchElsewhere', { name })}
        </Button>
      )}
    </Box>
  );
}

/** Everybody who is quoted, by name, and a search for others. */
export function PeopleList({ people }: { people: readonly PersonSummary[] }) {
  const { t } = useTranslation('people');
  const [search, setSearch] = useState('');
  const wanted = levelName(search);
  const found = people.filter(({ name }) => levelName(name).includes(wanted));
  return (
    <Stack spacing={2}>
      <FieldText label={t('search')} value={search} onChange={(event) => setSearch(event.target.value)} />
      {people.length === 0 && wanted === '' ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <Card variant="outlined">
          {found.length === 0 && wanted.length > 1 ? (
            <Elsewhere key={wanted} name={search.trim()} />
          ) : (
            <Box
              component="ul"
              aria-label={t('title')}
              sx={{
                listStyle: 'none',
                m: 0,
                p: 0,
                '& > li + li': { borderTop: 1, borderColor: 'divider' },
              }}
            >
              {found.map((person) => (
                <PersonRow key={person.name} person={person} />
              ))}
            </Box>
          )}
        </Card>
      )}
    </Stack>
  );
}
