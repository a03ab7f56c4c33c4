import { useTranslation } from 'react-i18next';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { SectionPage } from './SectionPage.tsx';

/** A chapter that is text alone, as those of a final report are. */
export function ChapterPage({ records, sections }: PageProps) {
  const { t } = useTranslation('workspace');
  const [section] = sections;
  if (!section) return null;
  return (
    <SectionPage
      section={section}
      records={records}
      title={section.heading}
      intro={t(`chapter.${section.key}`, { defaultValue: '' })}
    />
  );
}
