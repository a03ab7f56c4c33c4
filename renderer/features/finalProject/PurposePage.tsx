import type { PageProps } from '#renderer/app/PageProps.ts';
import { FinalChapterPage } from './FinalChapterPage.tsx';
import { PartnersCard } from './PartnersCard.tsx';

/** Chapter 1: what the project was to achieve, and with whom. */
export function PurposePage(props: PageProps) {
  const { finalProject } = props.records;
  return (
    <FinalChapterPage {...props} chapter="purpose">
      {finalProject && <PartnersCard key={finalProject.id} project={finalProject} records={props.records} />}
    </FinalChapterPage>
  );
}
