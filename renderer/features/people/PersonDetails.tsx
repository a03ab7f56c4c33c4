import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { imageUrl } from '#renderer/api/imageUrl.ts';
import { Loading } from '#renderer/app/Loading.tsx';
import { useNow } from '#renderer/app/useNow.ts';
import { changedWhen } from '#renderer/features/start/changedWhen.ts';
import type { PersonRecord } from '#shared/contract/people.ts';
import { formatLongDate } from '#shared/domain/isoDate.ts';
import { DeletePersonDialog } from './DeletePersonDialog.tsx';
import { usePerson, usePersonBackups, useSavePerson } from './usePerson.ts';

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <Box>
      <Typography variant="body2" component="h3" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {hint !== undefined && (
        <Typography variant="caption" color="textSecondary">
          {hint}
        </Typography>
      )}
      <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
        {children}
      </Stack>
    </Box>
  );
}

function Line({ children }: { children: ReactNode }) {
  return (
    <Typography component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  );
}

function Quote({ name, found }: { name: string; found: PersonRecord['testimonials'][number] }) {
  const { t } = useTranslation(['people', 'ui']);
  const { testimonial, portraitHash, report } = found;
  return (
    <Stack component="li" direction="row" spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      {portraitHash !== null && (
        <Box
          component="img"
          src={imageUrl(portraitHash)}
          alt={t('people:details.portrait', { name })}
          sx={{ width: 48, height: 48, objectFit: 'cover', borderRadius: 1, flexShrink: 0 }}
        />
      )}
      <Box>
        <Typography variant="body2">
          {testimonial.quote.trim() === '' ? '–' : `”${testimonial.quote.trim()}”`}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {`${report} · ${t('ui:consent.status')}: ${t(`ui:consent.statuses.${testimonial.consent.status}`)}`}
        </Typography>
      </Box>
    </Stack>
  );
}

function Backups({ name }: { name: string }) {
  const { t } = useTranslation('people');
  const now = useNow();
  const { backups, problem } = usePersonBackups(name);
  if (problem !== null)
    return <Typography variant="body2">{t('details.backupsFailed', { why: problem })}</Typography>;
  if (!backups || backups.length === 0) return null;
  return (
    <Part title={t('details.backups')}>
      {backups.map(({ id, at, until }) => (
        <Line key={id}>
          {until === null
            ? t('details.backupKept', { when: changedWhen(at, now) })
            : t('details.backupUntil', {
                when: changedWhen(at, now),
                until: formatLongDate(until.slice(0, 10)),
              })}
        </Line>
      ))}
    </Part>
  );
}

function isNothing({ testimonials, mentions, exports, inHistory }: PersonRecord): boolean {
  return testimonials.length + mentions.length + exports.length === 0 && !inHistory;
}

/** All that is kept of one person, which can be saved for them and deleted. */
export function PersonDetails({ name }: { name: string }) {
  const { t } = useTranslation('people');
  const person = usePerson(name);
  const { backups = [] } = usePersonBackups(name);
  const save = useSavePerson(name);
  const [deleting, setDeleting] = useState(false);
  if (!person) return <Loading />;
  return (
    <Stack spacing={2} sx={{ pt: 1.5 }}>
      {isNothing(person) && <Typography variant="body2">{t('details.nothing', { name })}</Typography>}
      {person.testimonials.length > 0 && (
        <Part title={t('details.testimonials')}>
          {person.testimonials.map((found) => (
            <Quote key={found.testimonial.id} name={person.name} found={found} />
          ))}
        </Part>
      )}
      {person.mentions.length > 0 && (
        <Part title={t('details.mentions')}>
          {person.mentions.map(({ what, report }, at) => (
            <Line key={at}>{[what, report].filter((part) => part !== '').join(' · ')}</Line>
          ))}
        </Part>
      )}
      {person.exports.length > 0 && (
        <Part title={t('details.exports')} hint={t('details.exportsHint')}>
          {person.exports.map(({ file, at }) => (
            <Line key={`${file} ${at}`}>{file}</Line>
          ))}
        </Part>
      )}
      <Backups name={name} />
      {person.inHistory && (
        <Typography variant="body2" color="textSecondary">
          {t('details.history')}
        </Typography>
      )}
      {!isNothing(person) && (
        <Stack direction="row" spacing={1.5}>
          <Button variant="outlined" loading={save.isPending} onClick={() => save.mutate()}>
            {t('save')}
          </Button>
          <Button color="error" aria-label={t('deleteNamed', { name })} onClick={() => setDeleting(true)}>
            {t('delete')}
          </Button>
        </Stack>
      )}
      {deleting && (
        <DeletePersonDialog
          name={person.name}
          mentions={person.mentions.length}
          backups={backups}
          onClose={() => setDeleting(false)}
        />
      )}
    </Stack>
  );
}
