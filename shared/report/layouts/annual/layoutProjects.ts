import type { Project } from '#shared/domain/activity.ts';
import type { OutlineBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import {
  activitiesOf,
  activityBody,
  activityEnd,
  activityHeading,
  fieldOf,
} from '../parts/activityBlocks.ts';
import { bulletsFrom, labelledLine, listItem, paragraphOf } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { fieldRun } from '../parts/fieldRun.ts';
import { fillPhrase } from '../parts/fillPhrase.ts';
import { partnerBlocks } from '../parts/partnerBlocks.ts';
import { richBlocks } from '../parts/richBlocks.ts';
import { phrases } from '../phrases.ts';

function labelled(project: Project, field: 'purpose' | 'method'): OutlineBlock[] {
  const source = fieldOf(project, field);
  const blocks = richBlocks(project[field], 'body', source);
  if (blocks.length === 0) return [];
  return [paragraphOf('label', [{ text: phrases.project[field] }], source), ...blocks];
}

function targetGroups(project: Project): OutlineBlock[] {
  const keys = ['primary', 'secondary', 'furtherFocus'] as const;
  const lists = keys.flatMap((key) => {
    const text = project.targetGroups[key].trim();
    if (text === '') return [];
    const source = fieldOf(project, `targetGroups.${key}`);
    const runs = [{ text: `${phrases.project[key]}: `, bold: true as const }, fieldRun(text, source)];
    return bulletsFrom([text], source).map((list) => ({ ...list, items: [listItem(runs)] }));
  });
  if (lists.length === 0) return [];
  const source = fieldOf(project, 'targetGroups.primary');
  return [paragraphOf('label', [{ text: phrases.project.targetGroups }], source), ...lists];
}

function projectBlocks(context: LayoutContext, project: Project): OutlineBlock[] {
  const { stage } = project;
  return [
    activityHeading(context, project),
    ...activityBody(context, project),
    ...labelled(project, 'purpose'),
    ...labelled(project, 'method'),
    ...targetGroups(project),
    ...(stage === null
      ? []
      : labelledLine(phrases.project.stage, phrases.project.stageName(stage), fieldOf(project, 'stage'))),
    ...partnerBlocks(context, project, fieldOf(project, 'partners')),
    ...activityEnd(context, project),
  ];
}

/** Section 4: the programme's text, then the projects, those of one programme together. */
export const layoutProjects: SectionLayout = (context, section): OutlineBlock[] => {
  const groups = Map.groupBy(activitiesOf(context, 'project'), (project) => project.programme.trim());
  const named = groups.size > 1 || !groups.has('');
  return [
    ...sectionBody(context, section),
    ...[...groups].flatMap(([programme, projects]) => {
      const [first] = projects;
      const fields = projects.map((project) => fieldOf(project, 'programme'));
      const title =
        programme === ''
          ? [{ text: phrases.project.otherProjects }]
          : fillPhrase([{ text: programme, of: fields }], (name = '') => phrases.project.programme(name));
      return [
        ...(named && first ? [paragraphOf('label', title, fieldOf(first, 'programme'))] : []),
        ...projects.flatMap((project) => projectBlocks(context, project)),
      ];
    }),
  ];
};
