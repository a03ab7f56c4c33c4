import { project } from '#shared/domain/activity.ts';
import type { Project } from '#shared/domain/activity.ts';
import { phrases } from '#shared/report/layouts/phrases.ts';
import { fold } from '../text/plainText.ts';

/** The stage of a project by the word a report prints for it; null for another word. */
export function stageNamed(text: string): NonNullable<Project['stage']> | null {
  const stages = project.shape.stage.unwrap().unwrap().options;
  return stages.find((stage) => fold(phrases.project.stageName(stage)) === fold(text)) ?? null;
}
