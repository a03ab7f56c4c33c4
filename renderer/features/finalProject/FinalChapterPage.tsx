import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { SectionPage } from '#renderer/features/workspace/SectionPage.tsx';
import { Guidance } from './Guidance.tsx';
import type { FinalChapter } from './Guidance.tsx';

type Props = PageProps & {
  chapter: FinalChapter;
  /** Stands inside the form of the chapter's text. */
  inForm?: ReactNode;
  children?: ReactNode;
};

/** A chapter of a final report: what the funder asks, the text, and what else belongs to it. */
export function FinalChapterPage({ records, sections, chapter, inForm, children }: Props) {
  const { t } = useTranslation('workspace');
  const [section] = sections;
  if (!section) return null;
  return (
    <SectionPage
      section={section}
      records={records}
      title={section.heading}
      intro={t(`chapter.${chapter}`)}
      lead={<Guidance chapter={chapter} />}
      inForm={inForm}
    >
      {children}
    </SectionPage>
  );
}
