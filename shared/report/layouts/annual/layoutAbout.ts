import { isBlank } from '#shared/domain/richText.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { sectionBody } from '../parts/chapters.ts';
import { imageBlocks } from '../parts/imageBlocks.ts';
import { richBlocks } from '../parts/richBlocks.ts';

/** What is said of the cluster: the section's own text, else the standard text of the cluster's organisation. */
export const layoutAbout: SectionLayout = (context, section) => {
  const cluster = context.organisation(context.records.report.cluster);
  if (!isBlank(section.body) || !cluster) return sectionBody(context, section);
  return [
    ...richBlocks(cluster.boilerplate, 'body', {
      entity: 'organisation',
      id: cluster.id,
      field: 'boilerplate',
    }),
    ...imageBlocks(context, section.imageIds),
  ];
};
