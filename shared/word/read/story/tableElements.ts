import { isOn, valueOf, wholeNumber } from '../xml/values.ts';
import type { StoryHandlers } from './handler.ts';

/** More columns than Word can make (63); a larger span is a broken or hostile file. */
const MOST_COLUMNS = 63;

/** Tables, rows and cells (ISO 29500-1 17.4). */
export const tableElements: StoryHandlers = [
  ['w:tbl', (story) => story.openTable()],
  ['w:tr', (story) => story.openRow()],
  ['w:tc', (story) => story.openCell()],
  [
    'w:tblHeader',
    (story, attributes) => {
      if (story.table?.row) story.table.row.header = isOn(attributes);
      return undefined;
    },
  ],
  [
    'w:gridBefore',
    (story, attributes) => {
      const before = wholeNumber(valueOf(attributes)) ?? 0;
      if (story.table?.row) story.table.row.before = Math.min(Math.max(before, 0), MOST_COLUMNS);
      return undefined;
    },
  ],
  [
    'w:gridSpan',
    (story, attributes) => {
      const span = wholeNumber(valueOf(attributes)) ?? 1;
      if (story.table?.cell) story.table.cell.span = Math.min(Math.max(span, 1), MOST_COLUMNS);
      return undefined;
    },
  ],
  [
    'w:vMerge',
    (story, attributes) => {
      if (story.table?.cell)
        story.table.cell.merge = valueOf(attributes) === 'restart' ? 'start' : 'continue';
      return undefined;
    },
  ],
];
