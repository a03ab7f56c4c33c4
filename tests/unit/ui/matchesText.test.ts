import { expect, it } from 'vitest';
import { matchesText } from '#renderer/features/organisations/matchesText.ts';
import { organisation } from '#shared/domain/organisation.ts';

const cluster = organisation.parse({
  id: 'o',
  name: 'Danish Life Science Cluster',
  abbreviation: 'DLSC',
  kind: 'cluster',
  cvr: '12340001',
});

it.each([
  ['', true],
  ['science danish', true],
  ['dlsc', true],
  ['klynge', true],
  ['1234', true],
  [' cluster ', true],
  ['cluster kommune', false],
])('”%s” finds it: %s', (wanted, found) => {
  expect(matchesText(wanted, cluster, 'Klynge')).toBe(found);
});
