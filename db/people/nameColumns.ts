/** What names organisations or leads somewhere; the rest of a row's text may speak of people. */
const NO_PROSE = new Set([
  'id',
  'hash',
  'mime',
  'name_key',
  'hub_key',
  'name',
  'organisation',
  'partners',
  'funder',
  'kind',
  'state',
  'language',
  'position',
]);

/** True for a column whose text the consultant wrote, and in which a name can be taken out. */
export function mayNamePeople(column: string): boolean {
  return !NO_PROSE.has(column) && !/_ids?$/.test(column);
}
