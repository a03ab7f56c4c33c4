import { randomUUID } from 'node:crypto';
import { sampleReports } from '#backend/sample/sampleYears.ts';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Every text of the sample's records, each once. */
export function sampleTexts(): string[] {
  return [...new Set(textsIn(sampleReports(randomUUID).records))];
}
