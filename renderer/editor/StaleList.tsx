import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { use, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { StaleAbout } from '#renderer/ui/staleAbout.ts';
import { StaleRows } from '#renderer/ui/StaleRows.tsx';
import { isSearching, searchStale, stalePlaces } from './staleMarks.ts';

/** The sentences of a text that are last year's, marked in it and listed under it; nothing when there is none. */
export function StaleList({ editor, label }: { editor: Editor; label: string }) {
  const { t } = useTranslation('rollForward');
  const scope = use(StaleAbout);
  const places = useEditorState({ editor, selector: ({ editor: now }) => stalePlaces(now.state) });
  const about = scope?.about;
  const letStand = scope?.letStand;

  useEffect(() => {
    const reasons = {
      year: t('stale.reason.year'),
      planYear: t('stale.reason.planYear'),
      figure: t('stale.reason.figure'),
      relativeTime: t('stale.reason.relativeTime'),
    };
    const search = about && letStand ? { about, letStand, reasons } : null;
    if (search || isSearching(editor.state)) editor.view.dispatch(searchStale(editor.state, search));
  }, [editor, about, letStand, t]);

  const rows = places.map(({ sentence, from, to }) => ({
    key: String(from),
    sentence,
    goTo: () => void editor.chain().focus().setTextSelection({ from, to }).scrollIntoView().run(),
  }));
  return <StaleRows label={label} rows={rows} />;
}
