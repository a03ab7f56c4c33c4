import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { euEmblemPng } from '#shared/report/emblem/euEmblemPng.ts';
import { clusterTemplate } from '#shared/domain/templateOf.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { EuPublicity } from '#shared/domain/funderTemplate.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';

function coverLines(change: {
  publicity?: EuPublicity;
  periodFrom?: string;
  label?: string;
  source?: 'eu' | 'region';
}): string[] | undefined {
  const records = finalRecords();
  const template = clusterTemplate('t', records.report);
  const outline = layoutReport(
    {
      ...records,
      template: { ...template, funder: { ...template.funder, euPublicity: change.publicity ?? 'auto' } },
      finalProject: {
        ...records.finalProject!,
        periodFrom: change.periodFrom ?? '2019-05-01',
        periodTo: null,
        financing: [
          { label: change.label ?? 'EU’s Regionalfond', source: change.source ?? 'eu', amount: 1, note: '' },
        ],
      },
    },
    '2021-06-30',
  );
  const [cover] = outline.blocks;
  const publicity = cover?.type === 'cover' ? cover.publicity : undefined;
  if (publicity) expect(outline.images[publicity.imageId]).toMatchObject({ hash: euEmblemPng.hash });
  return publicity?.lines;
}

describe('the emblem of the EU on the cover', () => {
  it('names the Union and the fund for 2014–2020, the fund from the label', () => {
    expect(coverLines({})).toEqual(['Den Europæiske Union', 'Den Europæiske Fond for Regionaludvikling']);
    expect(coverLines({ label: 'EU’s Socialfond' })?.[1]).toBe('Den Europæiske Socialfond');
    expect(coverLines({ label: 'EU’s Socialfond/Regionalfond' })?.[1]).toBe(
      'De Europæiske Struktur- og Investeringsfonde',
    );
  });

  it('says who paid for a project from 2021 on, or as the template has it', () => {
    const coFunded = ['Medfinansieret af Den Europæiske Union'];
    expect(coverLines({ periodFrom: '2022-01-01' })).toEqual(coFunded);
    expect(coverLines({ publicity: '2021' })).toEqual(coFunded);
    expect(coverLines({ periodFrom: '2022-01-01', publicity: '2014' })).toHaveLength(2);
  });

  it('stands nowhere without EU money, or when the template says so', () => {
    expect(coverLines({ source: 'region' })).toBeUndefined();
    expect(coverLines({ publicity: 'off' })).toBeUndefined();
  });

  it('is the picture it says it is, with words for those who cannot see it', () => {
    const bytes = Buffer.from(euEmblemPng.base64, 'base64');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(euEmblemPng.hash);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([euEmblemPng.width, euEmblemPng.height]);
    const { images } = layoutReport(finalRecords(), '2021-06-30');
    expect(images['eu-emblem']?.altText).toContain('EU’s emblem');
  });
});
