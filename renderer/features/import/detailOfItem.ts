import { formatFigure, formatNumber } from '#shared/domain/figure.ts';
import { formatDate } from '#shared/domain/isoDate.ts';
import { plainText } from '#shared/domain/richText.ts';
import type { ImportItem } from '#shared/contract/importing.ts';

const LONGEST = 220;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

function millions(ore: number | null): string {
  return ore === null ? '' : `${formatNumber(ore / 100_000_000)} mio. kr.`;
}

function partsOf({ entity, record }: ImportItem): string[] {
  switch (entity) {
    case 'report':
      return [String(record.year), record.subtitle, record.recipient, record.cluster, record.mainGoal];
    case 'section':
      return [plainText(record.body)];
    case 'highlight':
      if (record.leadPhrase === '') return [];
      // The reason is as a rule a piece of the text.
      return record.text.includes(record.reason) ? [record.text] : [record.text, record.reason];
    case 'priority':
      return [
        record.resourceShare === null ? '' : `${formatNumber(record.resourceShare)} %`,
        record.deliverables.map(plainText).join(' · '),
      ];
    case 'planItem':
      return [record.deliverables.map(plainText).join(' · ')];
    case 'activity': {
      const figures =
        'participants' in record && record.participants !== null
          ? `${formatFigure(record.participants, record.participantsQualifier)} deltagere`
          : '';
      const dated = record.kind === 'event' && record.date !== null ? formatDate(record.date) : '';
      const partners = record.partners.map(({ organisation }) => organisation).join(', ');
      const purpose = 'purpose' in record ? plainText(record.purpose) : '';
      return [dated, figures, partners, purpose, plainText(record.body)];
    }
    case 'testimonial':
      return [[record.personTitle, record.organisation].filter(Boolean).join(', '), `”${record.quote}”`];
    case 'kpi':
      return Object.entries(record.values).map(
        ([year, { value, qualifier }]) => `${year}: ${value === null ? '–' : formatFigure(value, qualifier)}`,
      );
    case 'fundingApplication':
      return [record.funder || record.programme, millions(record.support ?? record.totalBudget), record.note];
    case 'organisation':
      return [record.abbreviation];
    case 'finalProject':
      return [record.journalNumber, record.growthForum, millions(record.totalCost)];
    case 'indicator':
      return [
        [record.actual, record.target]
          .map((value) => (value === null ? '–' : formatNumber(value)))
          .join(' / '),
        record.unit,
      ];
  }
}

/** One line of what a proposal says beside its name. */
export function detailOfItem(item: ImportItem): string {
  return short(
    partsOf(item)
      .filter((part) => part.trim() !== '')
      .join(' · '),
  );
}
