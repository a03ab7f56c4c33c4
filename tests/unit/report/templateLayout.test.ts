import { describe, expect, it } from 'vitest';
import { contrast } from '#shared/domain/colour.ts';
import { clusterTemplate } from '#shared/domain/templateOf.ts';
import type { Template } from '#shared/domain/template.ts';
import type { WordLook } from '#shared/domain/wordTemplate.ts';
import { clusterDesign } from '#shared/report/design/reportDesign.ts';
import { designOf } from '#shared/report/design/designOf.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { HeadingBlock, Outline } from '#shared/report/outline/outline.ts';
import { wholeSample } from '#tests/unit/sample/wholeSample.ts';

const TODAY = '2023-12-01';
const { annual2023: records, final2021 } = wholeSample();

function withTemplate(fields: Partial<Template>): Outline {
  const template = { ...clusterTemplate('t', records.report), ...fields };
  return layoutReport({ ...records, template }, TODAY);
}
function headings(outline: Outline): HeadingBlock[] {
  return outline.blocks.filter((block) => block.type === 'heading');
}
const cover = (outline: Outline) => outline.blocks.find((block) => block.type === 'cover');

const look: WordLook = {
  bodyFont: 'Hus Sans',
  headingFont: null,
  bodySize: 20,
  textColour: null,
  headings: [{ size: 50, colour: 'FFCC00' }, null, null],
  title: true,
  page: null,
};

describe('a report’s design', () => {
  it('is the cluster’s own while nothing is chosen', () => {
    expect(designOf(clusterTemplate('t', records.report))).toEqual(clusterDesign);
    expect(layoutReport(records, TODAY)).toEqual(withTemplate({}));
  });

  it('follows the chosen colours, with text readable on all of them', () => {
    const { colours } = withTemplate({
      primaryColour: '767676',
      accentColour: '006400',
      tintColour: '444444',
    }).design;
    expect(colours.primary).toBe('767676');
    for (const over of [colours.primary, colours.accent]) {
      expect(contrast(over, colours.tint)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colours.onPrimaryMuted, colours.primary)).toBeGreaterThanOrEqual(4.5);
  });

  it('takes a Word template’s look, made dark enough to read, and sets the cover round its title', () => {
    const wordTemplate = { hash: 'a'.repeat(64), fileName: 'hus.dotx', size: 1, look };
    const { design } = withTemplate({ wordTemplate, coverStyle: 'band' });
    expect(design.fonts).toEqual({ body: 'Hus Sans', heading: 'Calibri' });
    expect(design.size.heading).toEqual([50, 28, 24]);
    expect(design.cover).toBe('plain');
    expect(contrast(design.colours.primary, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(design.page).toEqual(clusterDesign.page);
  });

  it('keeps its own page when a Word template’s leaves no room for text', () => {
    const narrow = { width: 6_000, height: 16_838, margin: { ...clusterDesign.page.margin, left: 4_000 } };
    const wordTemplate = { hash: 'a'.repeat(64), fileName: '', size: 1, look: { ...look, page: narrow } };
    expect(withTemplate({ wordTemplate }).design.page).toEqual(clusterDesign.page);
  });
});

describe('a report laid out by its template', () => {
  it('prints the sections chosen, in the order chosen, numbered from 1', () => {
    const outline = withTemplate({
      sections: {
        annual: [
          { key: 'plan', shown: true },
          { key: 'introduction', shown: true },
          { key: 'funding', shown: false },
        ],
        final: [],
      },
    });
    const chapters = headings(outline).filter(({ level }) => level === 1);
    expect(chapters[0]?.text).toContain('handlingsplan');
    expect(chapters.map(({ number }) => number)).toEqual(chapters.map((_, index) => String(index + 1)));
    expect(chapters.map(({ text }) => text)).not.toContain('Fundingaktiviteter');
    expect(headings(layoutReport(records, TODAY)).map(({ text }) => text)).toContain('Fundingaktiviteter');
    const anchors = headings(outline).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('leaves the order of the other kind of report alone', () => {
    const template = {
      ...clusterTemplate('t', final2021.report),
      sections: {
        annual: [],
        final: [
          { key: 'anchoring' as const, shown: true },
          { key: 'purpose' as const, shown: true },
        ],
      },
    };
    const [first] = headings(layoutReport({ ...final2021, template }, TODAY)).filter(
      ({ number }) => number !== null,
    );
    expect(first?.text).toContain('Forankring');
    expect(layoutReport({ ...records, template }, TODAY).blocks).toEqual(layoutReport(records, TODAY).blocks);
  });

  it('has no numbers when they are off', () => {
    const outline = withTemplate({ numberHeadings: false });
    expect(headings(outline).every(({ number }) => number === null)).toBe(true);
    expect(outline.design.numbered).toBe(false);
    expect(headings(outline)).toHaveLength(headings(layoutReport(records, TODAY)).length);
  });

  it('says in header and footer what the template says', () => {
    const outline = withTemplate({ headerText: '{hub} {år}', footerText: '{klynge}' });
    expect(outline.runningTitle).toBe(`${records.report.hub} 2023`);
    expect(outline.runningFoot).toBe(records.report.cluster);
  });

  it('puts the logo where it belongs', () => {
    const places = (['cover', 'header', 'coverAndHeader', 'none'] as const).map((logoPlace) => {
      const outline = withTemplate({ logoPlace });
      return [cover(outline)?.logoId !== null, outline.headerLogoId !== null];
    });
    expect(places).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [false, false],
    ]);
    const own = records.images.find((image) => image.id !== cover(layoutReport(records, TODAY))?.logoId);
    expect(cover(withTemplate({ logoId: own?.id ?? null }))?.logoId).toBe(own?.id);
  });
});
