import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import type { Run } from '#shared/report/outline/outline.ts';
import { amountText } from '../parts/amountText.ts';
import { phrases } from '../phrases.ts';

function titleOf({ acronym, title }: FundingApplication): string {
  const short = acronym.trim();
  const full = title.trim();
  return short === '' || full.includes(short) ? full || short : full === '' ? short : `${short} – ${full}`;
}

function rolesOf({ partners }: FundingApplication): string {
  const named = (role: string) =>
    partners.filter((partner) => partner.role === role).map((partner) => partner.organisation);
  const leads = named('lead');
  const words = phrases.funding;
  const parts = [
    leads.length > 0 ? words.lead(phrases.joined(leads)) : '',
    named('partner').length > 0 ? words.partner(named('partner')) : '',
    named('facilitator').length > 0 ? words.facilitator(named('facilitator')) : '',
  ];
  return phrases.joined(parts.filter((part) => part !== ''));
}

function moneyOf(application: FundingApplication, region: string): string {
  const words = phrases.funding;
  const applied = application.stage === 'pending' || application.stage === 'rejected';
  const { support, regionShare, totalBudget } = application;
  const share = regionShare === null ? '' : amountText(regionShare, application.regionShareApproximate);
  const parts = [
    support === null ? '' : words.support(amountText(support, application.supportApproximate), applied),
    share === '' ? '' : support === null ? words.regionOnly(share, region) : words.regionShare(share, region),
    application.allocated ? '' : words.unallocated,
    totalBudget === null ? '' : words.budget(amountText(totalBudget, application.totalBudgetApproximate)),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/**
 * An application in words: **Titel** (program; parter): 2 mio. DKK i støtte, heraf …
 * `region` is the adjective of the region the report is for ("nordjyske").
 */
export function applicationRuns(application: FundingApplication, region: string): Run[] {
  const inBrackets = [application.programme.trim(), application.funder.trim(), rolesOf(application)].filter(
    (text, index, all) => text !== '' && all.indexOf(text) === index,
  );
  const money = moneyOf(application, region);
  const note = application.note.trim();
  const text = [
    inBrackets.length > 0 ? ` (${inBrackets.join('; ')})` : '',
    money === '' ? '' : `: ${money}.`,
    note === '' ? '' : `${money === '' ? ': ' : ' '}${note}`,
  ].join('');
  const runs: Run[] = [{ text: titleOf(application), bold: true }];
  return text === '' ? runs : [...runs, { text }];
}
