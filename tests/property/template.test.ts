import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadable, readableShade } from '#shared/domain/colour.ts';
import { sectionLists } from '#shared/domain/sectionList.ts';
import { coverStyle, fontName, logoPlace, template } from '#shared/domain/template.ts';
import type { SectionChoice, Template } from '#shared/domain/template.ts';
import type { WordLook } from '#shared/domain/wordTemplate.ts';
import { designOf } from '#shared/report/design/designOf.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import { lookOf } from '#shared/word/template/lookOf.ts';
import { mergeTemplate } from '#shared/word/template/mergeTemplate.ts';
import { readTemplate } from '#shared/word/template/readTemplate.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { danishTemplateStyles, makeWordTemplate } from '#tests/fixtures/word/wordTemplate.ts';
import { validationErrors } from '#tests/word/validate.ts';

const { records: year, images } = annualRecords();
const records = { ...year, sections: year.sections.map((section) => ({ ...section, chart: false })) };

const rgb = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).padStart(6, '0').toUpperCase());
const frameText = fc
  .array(fc.oneof(fc.constantFrom('{titel}', '{år}', '{HUB}', '<&>', '\u0007', '😀', ' '), fc.string()))
  .map((parts) => parts.join('').slice(0, 500))
  .filter((text) => template.shape.headerText.safeParse(text).success);
const choices: fc.Arbitrary<SectionChoice[]> = fc
  .shuffledSubarray(sectionLists.annual.map(({ key }) => key))
  .chain((keys) => fc.tuple(...keys.map((key) => fc.record({ key: fc.constant(key), shown: fc.boolean() }))));

const half = fc.option(fc.integer({ min: 8, max: 200 }));
const length = fc.integer({ min: 0, max: 40_000 });
const look: fc.Arbitrary<WordLook> = fc.record({
  bodyFont: fc.option(fc.constantFrom('Hus Sans', 'Garamond')),
  headingFont: fc.option(fc.constant('Hus Serif')),
  bodySize: half,
  textColour: fc.option(rgb),
  headings: fc.array(fc.option(fc.record({ size: half, colour: fc.option(rgb) })), {
    minLength: 3,
    maxLength: 3,
  }),
  title: fc.boolean(),
  page: fc.option(
    fc.record({
      width: fc.integer({ min: 3_000, max: 40_000 }),
      height: fc.integer({ min: 3_000, max: 40_000 }),
      margin: fc.record({
        top: length,
        right: length,
        bottom: length,
        left: length,
        header: length,
        footer: length,
      }),
    }),
  ),
});

const anyTemplate: fc.Arbitrary<Template> = fc
  .record({
    primaryColour: rgb.map(readableShade),
    accentColour: rgb.map(readableShade),
    tintColour: fc.option(rgb),
    headingFont: fc.constantFrom(...fontName.options),
    bodyFont: fc.constantFrom(...fontName.options),
    logoPlace: fc.constantFrom(...logoPlace.options),
    coverStyle: fc.constantFrom(...coverStyle.options),
    headerText: frameText,
    footerText: frameText,
    numberHeadings: fc.boolean(),
    sections: fc.record({ annual: choices, final: fc.constant([]) }),
    wordTemplate: fc.option(
      look.map((found) => ({ hash: 'a'.repeat(64), fileName: 'hus.dotx', size: 1, look: found })),
    ),
  })
  .map((fields) =>
    template.parse({ id: 't', cluster: records.report.cluster, hub: records.report.hub, ...fields }),
  );

describe('any template', () => {
  it('gives colours in which every text can be read, and room for text', () => {
    fc.assert(
      fc.property(anyTemplate, (made) => {
        const { colours, page } = designOf(made);
        expect(isReadable(colours.primary, ['FFFFFF', colours.tint])).toBe(true);
        expect(isReadable(colours.accent, ['FFFFFF', colours.tint])).toBe(true);
        expect(isReadable(colours.text, ['FFFFFF'])).toBe(true);
        expect(isReadable(colours.muted, ['FFFFFF'])).toBe(true);
        expect(isReadable(colours.onPrimary, [colours.primary])).toBe(true);
        expect(isReadable(colours.onPrimaryMuted, [colours.primary])).toBe(true);
        expect(page.width - page.margin.left - page.margin.right).toBeGreaterThanOrEqual(4_000);
        expect(page.height - page.margin.top - page.margin.bottom).toBeGreaterThanOrEqual(4_000);
      }),
      { numRuns: 500 },
    );
  });

  it('numbers no two headings alike, and prints no section twice or against its switch', () => {
    fc.assert(
      fc.property(anyTemplate, (made) => {
        const headings = layoutReport({ ...records, template: made }, '2023-12-01').blocks.filter(
          (block) => block.type === 'heading',
        );
        const numbers = headings.flatMap(({ number }) => number ?? []);
        expect(new Set(numbers).size).toBe(numbers.length);
        if (!made.numberHeadings) expect(numbers).toEqual([]);
        const anchors = headings.map(({ anchor }) => anchor);
        expect(new Set(anchors).size).toBe(anchors.length);
        const sections = headings.flatMap(({ source }) => (source?.entity === 'section' ? [source.id] : []));
        expect(new Set(sections).size).toBe(sections.length);
        const off = new Set(made.sections.annual.flatMap(({ key, shown }) => (shown ? [] : [key])));
        const printed = records.sections.filter(({ id }) => sections.includes(id)).map(({ key }) => key);
        expect(printed.filter((key) => off.has(key))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives a file that the validator and the lint let pass', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyTemplate, async (made) => {
        const outline = layoutReport({ ...records, template: made }, '2023-12-01');
        const bytes = await writeWord(outline, images.read);
        expect(lintWord(bytes)).toEqual([]);
        expect(await validationErrors(bytes)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('any choice of a Word template’s styles', () => {
  const all = danishTemplateStyles.split(/(?=<w:style )/);
  it('gives a file that the validator and the lint let pass', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(all), async (styles) => {
        // A style that another is based on may be missing, as in files put together by hand.
        const read = readTemplate(makeWordTemplate({ styles: styles.join('') }), 'hus.dotx');
        if (!read.ok) throw new Error(read.error.message);
        const wordTemplate = { hash: 'a'.repeat(64), fileName: '', size: 1, look: lookOf(read.template) };
        const made = template.parse({
          id: 't',
          cluster: records.report.cluster,
          hub: records.report.hub,
          wordTemplate,
        });
        const outline = layoutReport({ ...records, template: made }, '2023-12-01');
        const bytes = mergeTemplate(await writeWord(outline, images.read), read.template, outline);
        expect(lintWord(bytes)).toEqual([]);
        expect(await validationErrors(bytes)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
