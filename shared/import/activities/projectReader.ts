import type { Project } from '#shared/domain/activity.ts';
import { shortLine } from '../draft.ts';
import { toRichText } from '../toRichText.ts';
import type { ActivityReader } from './readActivities.ts';
import { addPartner, splitNames } from './readPartners.ts';
import { organisationIn } from './chapterScope.ts';
import { looksLikeOrganisation } from '../text/names.ts';

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
const LED_BY =
  /\bmed (\p{Lu}[\p{L}-]+ (?:Kommune|Universitet|Hospital)) i spidsen|\bprojektet (?:er |blev |bliver )?lede[st] af (\p{Lu}[\p{L}\p{N} /&-]{2,60}?)(?= i samarbejde| sammen med|[,.]|$)/iu;
const TOGETHER_WITH =
  /^(?:projektet [^.]*\b(?:i samarbejde|sammen) med|i projektet deltager) (\p{Lu}[^.]{2,300})(?:\.|$)/iu;
const METHOD = /^(?:metoden|der arbejdes med metoden|projektet følger metoden)\b/i;

/** Projects: purpose, method, target groups, phase; who leads is also gathered from prose. */
export const projectReader: ActivityReader<'project'> = {
  kind: 'project',
  place(record, { piece, part, value, label, inline }, scope) {
    const { ledger } = scope.draft;
    const target = TARGETS.find(([pattern]) => pattern.test(piece.text))?.[1];
    const group = part === 'primary' || part === 'secondary' || part === 'furtherFocus' ? part : null;
    if (group && (inline || value !== '')) {
      record.targetGroups[group] = [record.targetGroups[group], value]
        .filter((text) => text !== '')
        .join('\n');
      ledger.take(piece, record, label);
      return true;
    }
    if (target && (piece.kind === 'item' || piece.text.length < 400) && record.targetGroups[target] === '') {
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
    record[field] = [
      ...record[field],
      ...toRichText([inline ? { ...piece, runs: [{ text: value }] } : piece]),
    ];
    ledger.take(piece, record, inline ? label : '');
    return true;
  },
  gather(record, pieces, scope) {
    for (const piece of pieces) {
      const lead = LED_BY.exec(piece.text);
      const name = lead?.[1] ?? lead?.[2] ?? '';
      if (looksLikeOrganisation(name))
        addPartner(record, { organisation: organisationIn(scope, name, piece, false), role: 'lead' });
      const others = splitNames(TOGETHER_WITH.exec(piece.text)?.[1] ?? '');
      if (!others.every(looksLikeOrganisation)) continue;
      for (const other of others)
        addPartner(record, { organisation: organisationIn(scope, other, piece, false), role: 'partner' });
    }
  },
};
