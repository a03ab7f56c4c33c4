import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import type { FoundAmount } from '../text/findAmounts.ts';

type Money = Pick<
  FundingApplication,
  | 'support'
  | 'supportApproximate'
  | 'regionShare'
  | 'regionShareApproximate'
  | 'totalBudget'
  | 'totalBudgetApproximate'
>;
type Use = 'support' | 'regionShare' | 'totalBudget';

function useOf(text: string, amount: FoundAmount, isFirst: boolean, others: readonly FoundAmount[]): Use {
  const before = text.slice(Math.max(0, amount.start - 40), amount.start).toLowerCase();
  const after = text.slice(amount.end, amount.end + 40).toLowerCase();
  const nearest = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf('('), before.lastIndexOf(';')) + 1,
  );
  if (/heraf\s+(?:er\s+)?(?:an)?søgt/.test(nearest)) return 'support';
  if (/heraf/.test(nearest)) return 'regionShare';
  if (
    /budget|samlet (?:projekt)?sum|totalt?\b|projektsum/.test(nearest) ||
    /^\s*(?:i |samlet )?(?:total)?budget/.test(after)
  )
    return 'totalBudget';
  if (!isFirst && /^\s*til (?:de )?(?:\p{L}*(?:jyske|ske)) /u.test(after)) return 'regionShare';
  // "18,7 mio. heraf ansøgt 10,3 mio.": the first is the whole.
  const [next] = others.filter((other) => other.start > amount.end);
  if (isFirst && next && /heraf\s+(?:er\s+)?(?:an)?søgt/i.test(text.slice(amount.end, next.start)))
    return 'totalBudget';
  return 'support';
}

/** What each amount of a text is for; `spans` are those that found a field of their own. */
export function readMoney(
  text: string,
  amounts: readonly FoundAmount[],
): { money: Money; spans: FoundAmount[] } {
  const money: Money = {
    support: null,
    supportApproximate: false,
    regionShare: null,
    regionShareApproximate: false,
    totalBudget: null,
    totalBudgetApproximate: false,
  };
  const spans = amounts.filter((amount, at) => {
    if (amount.isRange) return false;
    const use = useOf(text, amount, at === 0, amounts);
    if (money[use] !== null) return false;
    money[use] = amount.ore;
    money[`${use}Approximate`] = amount.approximate;
    return true;
  });
  return { money, spans };
}
