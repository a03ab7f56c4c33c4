import type { Project } from '#shared/domain/activity.ts';
import { shortLine } from '../draft.ts';
import { restated } from '../restated.ts';
import { toRichText } from '../toRichText.ts';
import type { ActivityReader } from './readActivities.ts';
import { partnersTold } from './partnersTold.ts';
import { addPartner } from './readPartners.ts';
import { organisationIn } from './chapterScope.ts';
import { sentencesOf } from '../text/plainText.ts';

const STAGES: readonly (readonly [RegExp, NonNullable<Project['stage']>])[] = [
  [/idé|ide\b/i, 'idea'],
  [/udvikling/i, 'development'],
  [/test|afprøvning/i, 'test'],
  [/indkøb|udbud/i, 'procurement'],
  [/implementering/i, 'implementation'],
  [/skalering/i, 'scaling'],
];

const TARGETS: readonly (readonly [RegExp, keyof Project['targetGroups']])[] = [
  [/\bprimære? målgruppe/i, 'primary'],
  [/\bsekundære? målgruppe/i, 'secondary'],
  [/\bsærlig(?:t)?(?: grad)?(?: er der)? fokus|\bi særlig grad fokus/i, 'furtherFocus'],
];
const PURPOSE = /^(?:(?:projektet|initiativet) har til formål|formålet (?:med|er)|projektets formål)/i;
/** "Den primære målgruppe er beboere, og den sekundære målgruppe er nattevagter". */
const TARGETS_TOLD =
  /\bden (primære|sekundære) målgruppe (?:er|var|omfatter|består af) ([^.;]+?)(?=,? (?:og|mens) den (?:primære|sekundære) målgruppe|[.;]|$)/giu;
const PROGRAMME_TOLD =
  /\b(?:under|del af|i regi af|finansieret (?:af|gennem)) (?:programmet|projektprogrammet|rammeprogrammet) [”“"]?(\p{Lu}[^.,;(”“"]{1,60}?)[”“"]?(?=[.,;(]|$)/u;
const METHOD = /^(?:metoden|der arbejdes med metoden|projektet følger metoden)\b/i;

/** Projects: purpose, method, target groups, phase; who leads is also gathered from prose. */
export const projectReader: ActivityReader<'project'> = {
  kind: 'project',
  place(record, { piece, part, value, label, inline }, scope) {
    const { ledger } = scope.draft;
    const target = TARGETS.find(([pattern]) => pattern.test(piece.text))?.[1];
    const group =
      part === 'targetGroups' && inline
        ? 'primary'
        : part === 'primary' || part === 'secondary' || part === 'furtherFocus'
          ? part
          : null;
    if (group && (inline || value !== '')) {
      record.targetGroups[group] = [record.targetGroups[group], value]
        .filter((text) => text !== '')
        .join('\n');
      ledger.take(piece, record, label);
      return true;
    }
    const told = [...piece.text.matchAll(TARGETS_TOLD)];
    // Several in one text, or among other sentences, are gathered from it.
    const isWhole = piece.kind === 'item' || (told.length < 2 && sentencesOf(piece.text).length <= 1);
    if (target && isWhole && piece.text.length < 400 && record.targetGroups[target] === '') {
      record.targetGroups[target] = piece.text;
      ledger.take(piece, record);
      return true;
    }
    if (part === 'stage' && inline) {
      const stage = STAGES.find(([pattern]) => pattern.test(value))?.[1];
      if (!stage) return false;
      record.stage = stage;
      ledger.take(piece, record, piece.text);
      return true;
    }
    if (part === 'programme' && inline && value.length <= 120) {
      record.programme = shortLine(value);
      ledger.take(piece, record, label);
      return true;
    }
    if (part !== null && value === '') {
      ledger.take(piece, record, label);
      return true;
    }
    const field =
      part === 'purpose' || (part === null && PURPOSE.test(piece.text))
        ? 'purpose'
        : part === 'method' || (part === null && METHOD.test(piece.text))
          ? 'method'
          : null;
    if (!field) return false;
    record[field] = [...record[field], ...toRichText([inline ? restated(piece, value) : piece])];
    ledger.take(piece, record, inline ? label : '');
    return true;
  },
  gather(record, pieces, scope) {
    for (const piece of pieces) {
      for (const { organisation, role } of partnersTold(piece.text))
        addPartner(record, { organisation: organisationIn(scope, organisation, piece, false), role });
      for (const [, group = '', who = ''] of piece.text.matchAll(TARGETS_TOLD)) {
        const target = /^p/i.test(group) ? 'primary' : 'secondary';
        if (record.targetGroups[target] === '') record.targetGroups[target] = who;
      }
      if (record.programme === '') record.programme = shortLine(PROGRAMME_TOLD.exec(piece.text)?.[1] ?? '');
    }
  },
};
