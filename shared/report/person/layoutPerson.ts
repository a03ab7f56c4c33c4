import type { Consent } from '#shared/domain/consent.ts';
import { formatDate, formatLongDate } from '#shared/domain/isoDate.ts';
import { clusterDesign } from '#shared/report/design/reportDesign.ts';
import { bulletsFrom, paragraphsFrom } from '#shared/report/layouts/parts/blocks.ts';
import { numberHeadings } from '#shared/report/layouts/parts/numberHeadings.ts';
import type { Outline, OutlineBlock, OutlineImage } from '#shared/report/outline/outline.ts';
import type { PersonFacts } from './personFacts.ts';

const statuses: Record<Consent['status'], string> = {
  notAsked: 'ikke spurgt endnu',
  asked: 'spurgt, afventer svar',
  given: 'givet',
  refused: 'afslået',
  withdrawn: 'trukket tilbage',
};

const channels: Record<Consent['channels'][number], string> = {
  report: 'rapporten',
  web: 'hjemmeside',
  print: 'tryk',
  socialMedia: 'sociale medier',
};

function heading(level: 1 | 2, text: string): OutlineBlock {
  return { type: 'heading', level, number: null, text, anchor: text, pageBreakBefore: false };
}

function consentLines(consent: Consent): string[] {
  return [
    `Samtykke: ${statuses[consent.status]}`,
    consent.date && `Dato for samtykket: ${formatDate(consent.date)}`,
    consent.how && `Givet ved: ${consent.how}`,
    `Gælder for: ${consent.channels.map((channel) => channels[channel]).join(', ') || 'ingenting'}`,
    consent.expires && `Udløber: ${formatDate(consent.expires)}`,
    consent.approvedWording && `Godkendt ordlyd: ”${consent.approvedWording}”`,
    consent.note && `Bemærkning: ${consent.note}`,
  ].filter((line): line is string => line !== null && line !== '');
}

function testimonialBlocks({
  report,
  testimonial,
  portrait,
}: PersonFacts['testimonials'][number]): OutlineBlock[] {
  const { quote, personTitle, relation, organisation, consent } = testimonial;
  return [
    heading(2, `Udtalelse i ${report}`),
    ...paragraphsFrom('body', quote.trim() === '' ? '' : `”${quote.trim()}”`),
    ...bulletsFrom([
      personTitle && `Stilling: ${personTitle}`,
      relation && `Relation: ${relation}`,
      organisation && `Organisation: ${organisation}`,
      ...consentLines(consent),
      portrait ? `Portræt: ${portrait.fileName}` : '',
      ...(portrait
        ? consentLines(portrait.consent).map(
            (line) => `Portrættet, ${line.charAt(0).toLowerCase()}${line.slice(1)}`,
          )
        : []),
    ]),
    ...(portrait
      ? [{ type: 'image', imageId: portrait.id, caption: '', credit: '' } satisfies OutlineBlock]
      : []),
  ];
}

function listed(title: string, lines: readonly string[]): OutlineBlock[] {
  return lines.length === 0 ? [] : [heading(1, title), ...bulletsFrom(lines)];
}

/** A portrait as the document shows it; it is the person's own copy, so no consent is asked for. */
function imageOf(
  { id, hash, mime, width, height, altText }: NonNullable<PersonFacts['testimonials'][number]['portrait']>,
  name: string,
): OutlineImage {
  return { id, hash, mime, width, height, altText: altText || `Portræt af ${name}` };
}

/**
 * The document that tells a person what is kept about them (GDPR article 15): testimonials with consents and portraits, where else they are named, and
 * which exported files name them. `today` is ISO.
 */
export function layoutPerson({ name, testimonials, mentions, exports }: PersonFacts, today: string): Outline {
  const title = `Oplysninger om ${name}`;
  const portraits = testimonials.flatMap(({ portrait }) => portrait ?? []);
  const blocks: OutlineBlock[] = [
    heading(1, title),
    ...paragraphsFrom(
      'lead',
      `Dette er alt, hvad Hubrapport den ${formatLongDate(today)} har gemt om ${name}.`,
    ),
    ...testimonials.flatMap(testimonialBlocks),
    ...listed(
      'Andre tekster, hvor navnet står',
      mentions.map(({ report, what }) => [what, report].filter((part) => part !== '').join(' · ')),
    ),
    ...listed(
      'Filer, der er eksporteret med navnet i',
      exports.map(({ file, at }) => `${file} (${formatDate(at.slice(0, 10))})`),
    ),
  ];
  return {
    title,
    subject: title,
    author: 'Hubrapport',
    language: 'da-DK',
    design: clusterDesign,
    runningTitle: title,
    runningFoot: '',
    headerLogoId: null,
    draft: null,
    blocks: numberHeadings(blocks, false),
    images: Object.fromEntries(portraits.map((portrait) => [portrait.id, imageOf(portrait, name)])),
  };
}
