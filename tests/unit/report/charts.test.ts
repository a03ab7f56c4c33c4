import { describe, expect, it } from 'vitest';
import { contrast, WHITE } from '#shared/domain/colour.ts';
import { kpi } from '#shared/domain/kpi.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { chartColours } from '#shared/report/charts/chartColours.ts';
import { chartSvg } from '#shared/report/charts/chartSvg.ts';
import { formatMillions } from '#shared/report/charts/formatMillions.ts';
import { textLength, wrapText } from '#shared/report/charts/wrapText.ts';
import { clusterDesign } from '#shared/report/design/reportDesign.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { ChartBlock } from '#shared/report/outline/outline.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';

const TODAY = '2023-12-01';

function chartsOf(records: ReportRecords): ChartBlock[] {
  return layoutReport(records, TODAY).blocks.filter((block) => block.type === 'chart');
}

function texts({ drawing }: ChartBlock): string[] {
  return drawing.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
}

describe('charts in a report', () => {
  const { records } = annualRecords();

  it('stand only in the sections that ask for them', () => {
    expect(chartsOf(records)).toHaveLength(2);
    const without = records.sections.map((section) => ({ ...section, chart: false }));
    expect(chartsOf({ ...records, sections: without })).toEqual([]);
  });

  it('say every figure in their alt text and at the bars', () => {
    const [kpis, funding] = chartsOf(records);
    expect(kpis?.altText).toContain('Antal netværk: 3 i 2022, 2 i 2023.');
    expect(kpis?.altText).toContain('1.410 i 2022, ca. 423 i 2023');
    expect(kpis && texts(kpis)).toEqual(expect.arrayContaining(['1.410', '423', 'ca.', '2022', '2023']));
    expect(funding?.altText).toMatch(/^Søjlediagram over støtten\. .*DKK/);
    expect(funding && texts(funding).filter((text) => text.endsWith('mio. DKK')).length).toBeGreaterThan(0);
  });

  it('draw no bar of participants that nobody has counted', () => {
    const activities = records.activities.map((each) =>
      each.kind === 'network' ? { ...each, participants: null } : each,
    );
    const [kpis] = chartsOf({ ...records, activities });
    expect(kpis?.altText).toContain('Antal netværksdeltagere: 81 i 2022.');
    expect(kpis && texts(kpis)).toContain('–');
  });

  it('are left out while there is nothing to draw', () => {
    const empty = {
      ...records,
      fundingApplications: [],
      kpis: [kpi.parse({ id: 'k', reportId: 'r', label: 'Ny' })],
    };
    expect(chartsOf(empty)).toEqual([]);
  });

  it('draw bars from zero, in proportion to their figures', () => {
    const [first] = records.kpis;
    if (!first) throw new Error('no KPI');
    const one = {
      ...first,
      counting: { type: 'manual' as const, source: '', reason: '' },
      values: Object.fromEntries(
        [10, 40].map((value, i) => [
          String(2022 + i),
          { value, qualifier: 'exact' as const, target: null, explanation: '' },
        ]),
      ),
    };
    const [chart] = chartsOf({ ...records, kpis: [one] });
    const heights = chart?.drawing.shapes.flatMap((shape) => (shape.type === 'rect' ? [shape.height] : []));
    expect(heights).toHaveLength(2);
    expect((heights?.[1] ?? 0) / (heights?.[0] ?? 1)).toBeCloseTo(4);
  });

  it('number figures in the order of print, over pictures and charts alike', () => {
    const figures = layoutReport(records, TODAY).blocks.flatMap((block) =>
      (block.type === 'image' || block.type === 'chart') && block.figure !== undefined ? [block.figure] : [],
    );
    expect(figures.length).toBeGreaterThan(2);
    expect(figures).toEqual(figures.map((_, index) => index + 1));
  });
});

describe('a chart as SVG', () => {
  const attack = '</text><script>alert(1)</script><image href="https://example.com/x"/>&"\u0000';
  const svg = chartSvg(
    {
      width: 200,
      height: 100,
      shapes: [
        { type: 'text', x: 1, y: 20, text: attack, size: 12, fill: '000000', anchor: 'start', bold: true },
      ],
    },
    "Calibri' onload='alert(1)",
  );

  it('holds text as text, whatever a record says', async () => {
    expect(svg).not.toMatch(/<script|<image|' onload='/);
    expect(svg).toContain('&lt;script&gt;');
    // Well-formed: a drawing program reads it.
    const png = await rasteriseSvg(svg, 400);
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(Buffer.from(png).readUInt32BE(16)).toBe(400);
  });

  it('draws the same chart once, and one that could not be drawn again', async () => {
    const square =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';
    const first = await rasteriseSvg(square, 20);
    expect(await rasteriseSvg(square, 20)).toBe(first);
    expect(Buffer.from(await rasteriseSvg(square, 30)).readUInt32BE(16)).toBe(30);
    const broken = rasteriseSvg('<svg', 20);
    await expect(broken).rejects.toThrow();
    expect(rasteriseSvg('<svg', 20)).not.toBe(broken);
    await expect(rasteriseSvg('<svg', 20)).rejects.toThrow();
  });

  it('shows text in the PNG also when its font is not there', async () => {
    const draw = (text: string) =>
      rasteriseSvg(
        chartSvg(
          {
            width: 100,
            height: 40,
            shapes: [
              { type: 'text', x: 5, y: 25, text, size: 14, fill: '000000', anchor: 'start', bold: false },
            ],
          },
          'Georgia',
        ),
        100,
      );
    expect(await draw('æøå')).not.toEqual(await draw(''));
  });
});

describe('the parts of a chart', () => {
  it('has shades that differ in a grey copy', () => {
    const { strong, soft } = chartColours(clusterDesign);
    expect(contrast(strong, soft)).toBeGreaterThan(3);
    expect(contrast(strong, WHITE)).toBeGreaterThan(4.5);
  });

  it.each([
    [130_806_057, '1,31 mio. DKK'],
    [3_050_000_000, '30,5 mio. DKK'],
    [123_456_700_000_000, '1.234.567 mio. DKK'],
    [500_000, '5.000 DKK'],
  ])('writes %i øre as %s', (ore, text) => {
    expect(formatMillions(ore)).toBe(text);
  });

  it('breaks a label into lines that fit, and cuts what is too long', () => {
    const lines = wrapText('Antal deltagere på alle årets mange arrangementer i hele regionen', 100, 12, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textLength(line, 12)).toBeLessThanOrEqual(100);
    expect(wrapText('x'.repeat(200), 100, 12, 2).join('')).toMatch(/^x+…$/);
    expect(wrapText('Events', 100, 12, 2)).toEqual(['Events']);
  });
});
