import type { ReactNode } from 'react';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Section } from '#shared/domain/section.ts';
import { DoneButton } from './DoneButton.tsx';
import { PageFrame } from './PageFrame.tsx';
import { SectionCard } from './SectionCard.tsx';

type Props = {
  /** The section the page is about; undefined when the report has none, and only the children are shown. */
  section: Section | undefined;
  records: ReportRecords;
  title: string;
  intro?: ReactNode;
  /** Stands over the section's form. */
  lead?: ReactNode;
  /** Stands last inside the section's form, which it may read and change. */
  inForm?: ReactNode;
  children?: ReactNode;
};

/** The page of one section: heading and text that stand first in it, then what it is made of. */
export function SectionPage({ section, records, title, intro, lead, inForm, children }: Props) {
  return (
    <PageFrame
      title={title}
      intro={intro}
      actions={section && <DoneButton sections={[section]} records={records} />}
    >
      {lead}
      {section && (
        <SectionCard key={section.id} section={section} images={records.images}>
          {inForm}
        </SectionCard>
      )}
      {children}
    </PageFrame>
  );
}
