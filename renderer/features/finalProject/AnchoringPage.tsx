import type { PageProps } from '#renderer/app/PageProps.ts';
import { FinalChapterPage } from './FinalChapterPage.tsx';

/** Chapter 4: what lives on after the project. */
export function AnchoringPage(props: PageProps) {
  return <FinalChapterPage {...props} chapter="anchoring" />;
}
