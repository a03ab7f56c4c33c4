const time = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric' });

const midnight = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());

/** Whole days between two moments, by the calendar of this computer. */
function daysBetween(from: Date, to: Date): number {
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** When something was changed, as said in Danish: `i dag kl. 14.32`, `i går kl. 9.05`, `3. marts 2024`. */
export function changedWhen(iso: string, now: Date): string {
  const moment = new Date(iso);
  const days = daysBetween(moment, now);
  if (days === 0) return `i dag kl. ${time.format(moment)}`;
  if (days === 1) return `i går kl. ${time.format(moment)}`;
  return day.format(moment);
}
