import type { PageProps } from '#renderer/app/PageProps.ts';
import { CancelledCard } from './CancelledCard.tsx';
import { FinalChapterPage } from './FinalChapterPage.tsx';

/** Chapter 3: what was learnt, and which activities came to nothing and why. */
export function LearningPage(props: PageProps) {
  return (
    <FinalChapterPage {...props} chapter="learning">
      <CancelledCard records={props.records} />
    </FinalChapterPage>
  );
}
