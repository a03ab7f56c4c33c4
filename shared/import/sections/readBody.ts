import { addToSection, type ChapterScope } from '../activities/chapterScope.ts';
import { activityLines } from '../activities/activityLines.ts';
import { eventReader } from '../activities/eventReader.ts';
import { networkReader } from '../activities/networkReader.ts';
import { addNetworksTold } from '../activities/networksTold.ts';
import { projectReader } from '../activities/projectReader.ts';
import { readActivities } from '../activities/readActivities.ts';
import { testEnvironmentReader } from '../activities/testEnvironmentReader.ts';
import { readIntroduction } from '../annual/readIntroduction.ts';
import { readOverview } from '../annual/readOverview.ts';
import { readRows } from '../annual/readRows.ts';
import { setProgrammes } from '../annual/setProgrammes.ts';
import { addIndicatorsInProse } from '../final/indicatorsInProse.ts';
import { readFinalChapter } from '../final/readFinalChapter.ts';
import { readFunding } from '../funding/readFunding.ts';

/** Reads what a chapter's tables and quotes left, by the section it is. `programme` is the one it is headed with, or ''. */
export function readBody(scope: ChapterScope, programme: string): void {
  const { key } = scope.section;
  switch (key) {
    case 'introduction':
    case 'about':
      return readIntroduction(scope);
    case 'overview':
      return readOverview(scope);
    case 'priorities':
    case 'plan':
      return readRows(scope, key);
    case 'projects':
      // A programme's chapter tells of its projects in running text.
      if (programme === '') {
        readActivities(scope, projectReader);
        return setProgrammes(scope);
      }
      return addToSection(
        scope,
        scope.pieces.filter((piece) => piece.kind !== 'quote'),
      );
    case 'events':
      scope.pieces = activityLines(scope.pieces, scope.draft);
      return readActivities(scope, eventReader);
    case 'testEnvironments':
      return readActivities(scope, testEnvironmentReader);
    case 'networks':
      scope.pieces = activityLines(scope.pieces, scope.draft);
      if (!scope.pieces.some((piece) => piece.kind === 'heading')) addNetworksTold(scope.draft, scope.pieces);
      return readActivities(scope, networkReader);
    case 'funding':
      return readFunding(scope);
    default: {
      const left = scope.pieces.filter((piece) => piece.kind !== 'quote');
      const text = readFinalChapter(scope, left);
      addToSection(scope, text);
      if (key === 'results') addIndicatorsInProse(scope.draft, text);
    }
  }
}
