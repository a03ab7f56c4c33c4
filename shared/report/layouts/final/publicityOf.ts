import { templateOf } from '#shared/domain/templateOf.ts';
import { euEmblemPng } from '#shared/report/emblem/euEmblemPng.ts';
import type { CoverBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { phrases } from '../phrases.ts';

const words = phrases.final.publicity;

/**
 * The emblem of the EU and its words, when a line of the financing is EU money and the template wants it. The programme
 * of 2014–2020 names the fund beside the Union (Commission Implementing Regulation (EU) 821/2014, art. 4); from 2021 the
 * words are those of Regulation (EU) 2021/1060, art. 47 and annex IX, alone.
 */
export function publicityOf(context: LayoutContext): CoverBlock['publicity'] {
  const { finalProject, report } = context.records;
  const { euPublicity } = templateOf(context.records).funder;
  const lines = finalProject?.financing.filter((line) => line.source === 'eu') ?? [];
  if (euPublicity === 'off' || lines.length === 0) return undefined;
  const begun = Number(finalProject?.periodFrom?.slice(0, 4) ?? report.year);
  const isNew = euPublicity === '2021' || (euPublicity === 'auto' && begun >= 2021);
  const labels = lines.map((line) => line.label.toLowerCase()).join('\n');
  const fund = labels.includes('regional')
    ? labels.includes('social')
      ? words.funds
      : words.regionalFund
    : labels.includes('social')
      ? words.socialFund
      : words.funds;
  const imageId = context.useBundled({
    id: 'eu-emblem',
    hash: euEmblemPng.hash,
    mime: 'image/png',
    width: euEmblemPng.width,
    height: euEmblemPng.height,
    altText: words.alt,
  });
  return { imageId, lines: isNew ? [words.coFunded] : [words.union, fund] };
}
