/** What can be wrong with a written Word file. */
export type WordProblemCode =
  | 'cell-without-paragraph'
  | 'table-without-grid'
  | 'row-off-grid'
  | 'merged-cells'
  | 'tables-touch'
  | 'table-last'
  | 'missing-style'
  | 'missing-numbering'
  | 'missing-relation'
  | 'missing-bookmark'
  | 'duplicate-id'
  | 'heading-left-alone'
  | 'caption-apart'
  | 'row-may-split'
  | 'empty-paragraph'
  | 'text-box'
  | 'dirty-field'
  | 'open-field'
  | 'no-alt-text'
  | 'header-row-value'
  | 'heading-skips-level'
  | 'heading-not-real'
  | 'table-without-header'
  | 'list-by-hand'
  | 'empty-link'
  | 'no-language'
  | 'no-title';

/** A problem, and where: the part's name and a few words of the place. */
export type WordProblem = { code: WordProblemCode; part: string; detail: string };
