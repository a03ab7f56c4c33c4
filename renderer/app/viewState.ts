import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Source } from '#shared/report/outline/outline.ts';
import type { PageId } from './pages.ts';

/** Where in the window the consultant is. */
export type Place =
  { at: 'start' } | { at: 'backups' } | { at: 'people' } | { at: 'report'; reportId: string; page: PageId };

export type ViewState = {
  place: Place;
  /** The record, and its field, that a page shall open and put the cursor in. */
  focus: Source | null;
  previewShown: boolean;
  /** The preview's share of the window's width, 0.2 to 0.6. */
  previewShare: number;
  aboutShown: boolean;
};

/** What the window shows; nothing of the report itself. What the preview looks like outlives the window. */
export const useViewState = create<ViewState>()(
  persist(
    (): ViewState => ({
      place: { at: 'start' },
      focus: null,
      previewShown: true,
      previewShare: 0.38,
      aboutShown: false,
    }),
    {
      name: 'hubrapport-view',
      partialize: ({ previewShown, previewShare }) => ({ previewShown, previewShare }),
    },
  ),
);
