import type { Partner } from '#shared/domain/activity.ts';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import type { Run, Source } from '#shared/report/outline/outline.ts';
import { amountText } from '../parts/amountText.ts';
import { fieldRun } from '../parts/fieldRun.ts';
import { fillPhrase } from '../parts/fillPhrase.ts';
import { phrases } from '../phrases.ts';

function fieldOf({ id }: FundingApplication, field: string): Source {
  return { entity: 'fundingApplication', id, field };
}

/** Phrases one after the other, parted by `between`. */
function listed(phrasesOf: readonly Run[][], between: string): Run[] {
  return phrasesOf
    .filter((runs) => runs.length > 0)
    .flatMap((runs, at) => (at === 0 ? runs : [{ text: between }, ...runs]));
}

function titleRuns(application: FundingApplication): Run[] {
  const short = fieldRun(application.acronym.trim(), fieldOf(application, 'acronym'), { bold: true });
  const full = fieldRun(application.title.trim(), fieldOf(application, 'title'), { bold: true });
  if (short.text === '') return [full];
  if (full.text === '') return [short];
  const at = full.text.indexOf(short.text);
  if (at < 0) return [short, { text: ' – ', bold: true }, full];
  // A title that holds the acronym stands alone.
  return [
    { ...full, text: full.text.slice(0, at) },
    { ...short, of: [...(full.of ?? []), ...(short.of ?? [])] },
    { ...full, text: full.text.slice(at + short.text.length) },
  ];
}

function rolesOf(application: FundingApplication): Run[] {
  const words = phrases.funding;
  const named = (role: Partner['role']) =>
    application.partners.flatMap((partner, at) =>
      partner.role === role
        ? [fieldRun(partner.organisation, fieldOf(application, `partners.${at}.${role}`))]
        : [],
    );
  const leads = named('lead');
  const partners = named('partner');
  const facilitators = named('facilitator');
  const parts = [
    leads.length > 0 ? fillPhrase(leads, (...names) => words.lead(phrases.joined(names))) : [],
    partners.length > 0 ? fillPhrase(partners, (...names) => words.partner(names)) : [],
    facilitators.length > 0 ? fillPhrase(facilitators, (...names) => words.facilitator(names)) : [],
  ].filter((runs) => runs.length > 0);
  return parts.flatMap((runs, at) => {
    if (at === 0) return runs;
    return [{ text: at === parts.length - 1 ? ' og ' : ', ' }, ...runs];
  });
}

/** Programme, funder and roles; what would stand there twice stands once. */
function bracketRuns(application: FundingApplication): Run[] {
  const programme = application.programme.trim();
  const funder = application.funder.trim();
  const both = programme !== '' && programme === funder;
  const parts = [
    programme === ''
      ? []
      : [
          {
            text: programme,
            of: [fieldOf(application, 'programme'), ...(both ? [fieldOf(application, 'funder')] : [])],
          },
        ],
    funder === '' || both ? [] : [fieldRun(funder, fieldOf(application, 'funder'))],
    rolesOf(application),
  ];
  const runs = listed(parts, '; ');
  return runs.length > 0 ? [{ text: ' (' }, ...runs, { text: ')' }] : [];
}

/** Whether all of the support goes to the region, so that one amount says it. */
function sharesAll(application: FundingApplication): boolean {
  const { support, regionShare, supportApproximate, regionShareApproximate } = application;
  return support !== null && support === regionShare && supportApproximate === regionShareApproximate;
}

function moneyRuns(application: FundingApplication, region: string): Run[] {
  const words = phrases.funding;
  const applied = application.stage === 'pending' || application.stage === 'rejected';
  const whole = sharesAll(application);
  const money = (field: 'support' | 'regionShare' | 'totalBudget', phrase: (amount: string) => string) => {
    const ore = application[field];
    if (ore === null) return [];
    const text = amountText(ore, application[`${field}Approximate`]);
    const fields = [field, ...(whole && field === 'support' ? ['regionShare'] : [])];
    const run = { text, of: fields.map((one) => fieldOf(application, one)) };
    return fillPhrase([run], (amount = '') => phrase(amount));
  };
  return listed(
    [
      money('support', (amount) => words.support(amount, applied)),
      whole
        ? [{ text: words.regionWhole(region) }]
        : money('regionShare', (amount) =>
            application.support === null
              ? words.regionOnly(amount, region)
              : words.regionShare(amount, region),
          ),
      application.allocated ? [] : [fieldRun(words.unallocated, fieldOf(application, 'allocated'))],
      money('totalBudget', (amount) => words.budget(amount)),
    ],
    ', ',
  );
}

/**
 * An application in words: **Titel** (program; parter): 2 mio. DKK i støtte, heraf …
 * `region` is the adjective of the region the report is for ("nordjyske").
 */
export function applicationRuns(application: FundingApplication, region: string): Run[] {
  const money = moneyRuns(application, region);
  const note = fieldRun(application.note.trim(), fieldOf(application, 'note'));
  return [
    ...titleRuns(application),
    ...bracketRuns(application),
    ...(money.length > 0 ? [{ text: ': ' }, ...money, { text: '.' }] : []),
    ...(note.text === '' ? [] : [{ text: money.length > 0 ? ' ' : ': ' }, note]),
  ].filter(({ text }) => text !== '');
}
