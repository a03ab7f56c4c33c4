import { describe, expect, it } from 'vitest';
import { contrast, readableShade } from '#shared/domain/colour.ts';
import { fillPlaceholders } from '#shared/domain/placeholders.ts';
import { template, weakColour } from '#shared/domain/template.ts';
import { clusterTemplate, hubKey, templateOf } from '#shared/domain/templateOf.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';

const { report } = annualRecords().records;
const base = { id: 't', cluster: 'Klynge', hub: 'Nord' };

function problem(fields: object): string | undefined {
  const parsed = template.safeParse({ ...base, ...fields });
  return parsed.success ? undefined : parsed.error.issues[0]?.message;
}

describe('a template’s colours', () => {
  it('are levelled to RRGGBB', () => {
    expect(template.parse({ ...base, primaryColour: '#0b3954' }).primaryColour).toBe('0B3954');
    expect(problem({ primaryColour: 'blå' })).toContain('seks tegn');
  });

  it('are refused when text in them could not be read, with the shade that could', () => {
    const said = problem({ accentColour: 'FF9900' });
    expect(said).toContain('2,1:1');
    expect(said).toContain('4,5:1');
    const { shade } = weakColour('FF9900') ?? { shade: '' };
    expect(said).toContain(`#${shade}`);
    expect(contrast(shade, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    // Another step towards the colour itself would be too light: the shade is no darker than it must be.
    expect(contrast(shade, 'FFFFFF')).toBeLessThan(4.9);
    expect(problem({ accentColour: shade })).toBeUndefined();
  });

  it('measure contrast as WCAG does', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('FFFFFF', 'FFFFFF')).toBe(1);
    // The grey the W3C gives as the lightest that passes.
    expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.54, 2);
    expect(readableShade('767676')).toBe('767676');
    expect(readableShade('777777')).not.toBe('777777');
  });
});

describe('the text of header and footer', () => {
  it('takes placeholders however they are typed, and leaves other braces', () => {
    const text = '{Titel} {a\u030ar} · { hub } {} {x';
    expect(fillPlaceholders(text, { ...report, hub: 'Nord', year: 2023 }, 'Titlen')).toBe(
      'Titlen 2023 · Nord {} {x',
    );
  });

  it('says which placeholder is not known', () => {
    expect(problem({ headerText: '{titel} {dato}' })).toContain('{dato}');
    expect(problem({ footerText: '{titel} {ÅR} {klynge} {modtager}' })).toBeUndefined();
  });
});

describe('the template of a hub', () => {
  it('is found whatever case and spaces', () => {
    expect(hubKey({ cluster: 'Danish  Life', hub: ' NORDJYLLAND' })).toBe(
      hubKey({ cluster: 'danish life', hub: 'Nordjylland' }),
    );
    expect(hubKey({ cluster: 'a', hub: 'b' })).not.toBe(hubKey({ cluster: 'a b', hub: '' }));
  });

  it('is the cluster’s own look until the hub has one', () => {
    expect(templateOf({ report })).toEqual(clusterTemplate('cluster', report));
    const own = { ...clusterTemplate('own', report), headingFont: 'Georgia' as const };
    expect(templateOf({ report, template: own })).toBe(own);
  });
});
