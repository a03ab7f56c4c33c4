import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { use, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkedSentence } from './MarkedSentence.tsx';
import { StaleAbout } from './staleAbout.ts';
import { isSearching, searchStale, stalePlaces } from './staleMarks.ts';

/** The sentences of a text that are last year's, each leading to where it stands; nothing when there is none. */
export function StaleList({ editor, label }: { editor: Editor; label: string }) {
  const { t } = useTranslation('rollForward');
  const about = use(StaleAbout);
  const places = useEditorState({ editor, selector: ({ editor: now }) => stalePlaces(now.state) });

  useEffect(() => {
    const reasons = {
      year: t('stale.reason.year'),
      planYear: t('stale.reason.planYear'),
      figure: t('stale.reason.figure'),
      relativeTime: t('stale.reason.relativeTime'),
    };
    if (about || isSearching(editor.state))
      editor.view.dispatch(searchStale(editor.state, about && { about, reasons }));
  }, [editor, about, t]);

  if (places.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('carried.list', { title: label })}
      sx={{
        listStyle: 'none',
        m: 0,
        mt: 0.75,
        ml: 1.75,
        p: 0,
        pl: 1,
        borderLeft: 3,
        borderColor: 'color-mix(in srgb, var(--mui-palette-warning-main) 45%, transparent)',
      }}
    >
      {places.map(({ sentence, from, to }) => (
        <li key={from}>
          <ButtonBase
            title={t('carried.goTo')}
            onClick={() => editor.chain().focus().setTextSelection({ from, to }).scrollIntoView().run()}
            sx={{
              display: 'block',
              width: '100%',
              px: 0.5,
              py: 0.25,
              borderRadius: 0.5,
              textAlign: 'left',
              typography: 'body2',
              color: 'text.secondary',
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <MarkedSentence sentence={sentence} />
          </ButtonBase>
        </li>
      ))}
    </Box>
  );
}
