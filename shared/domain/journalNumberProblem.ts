/** How an EU project under Erhvervsstyrelsen is numbered: programme, year, running number of four digits. */
const KNOWN = /^([a-zæøå]{3,6})[ ./_–-]*(\d{2})[ ./_–-]+(\d{1,4})$/i;
const RIGHT = /^[A-ZÆØÅ]{3,6}-\d{2}-\d{4}$/;

/**
 * What to look at in a journal number; null when nothing. Funders number their cases in many ways (RFDK-19-0016,
 * 2019-123456, 20/1234, 9090-00012B), so this is advice: any number can be kept.
 */
export function journalNumberProblem(text: string): string | null {
  const number = text.trim();
  if (number === '' || RIGHT.test(number)) return null;
  const known = KNOWN.exec(number);
  if (known) {
    const [, programme = '', year = '', running = ''] = known;
    return `Skal det være ${programme.toUpperCase()}-${year}-${running.padStart(4, '0')}?`;
  }
  if (!/\d/.test(number)) return 'Et journalnummer har tal i sig, fx RFDK-19-0016. Er det tastet rigtigt?';
  if (!/^[\p{L}\p{N}]+(?:[-–./_ ][\p{L}\p{N}]+)*$/u.test(number))
    return 'Et journalnummer består af bogstaver og tal med bindestreg eller skråstreg imellem, fx RFDK-19-0016.';
  return number.length > 40 ? 'Nummeret er usædvanligt langt. Står der andet end journalnummeret?' : null;
}
