import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { reportRecords } from '#shared/domain/records.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { sampleReports } from '#backend/sample/sampleYears.ts';
import { poisonedRecords } from '#tests/fixtures/poisoned.ts';

let id = 0;
const sample = sampleReports(() => `sample-${(id += 1)}`);

/** The parts of the Word file of each sample report, every text of it hostile. */
async function hostileFiles(): Promise<Record<string, Uint8Array>[]> {
  return Promise.all(
    sample.records.map(async (records) => {
      const bad = new Map(poisonedRecords(records).map(({ record }) => [record.id, record]));
      const swap = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(swap);
        const own = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
        return typeof own === 'string' ? (bad.get(own) ?? value) : value;
      };
      const hostile = reportRecords.parse(
        Object.fromEntries(Object.entries(records).map(([name, value]) => [name, swap(value)])),
      );
      const bytes = await writeWord(layoutReport(hostile, '2024-02-01'), (hash) => {
        const found = sample.imageBytes.get(hash);
        if (!found) throw new Error(`The sample has no picture ${hash}`);
        return found;
      });
      return unzipSync(bytes);
    }),
  );
}

describe('a Word file of hostile texts', async () => {
  const files = await hostileFiles();
  const texts = files.flatMap((parts) =>
    Object.entries(parts)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)] as const),
  );

  it('says what was written, as text', () => {
    expect(texts.some(([, xml]) => xml.includes('&lt;script&gt;document.title='))).toBe(true);
    for (const [name, xml] of texts) expect(xml, name).not.toMatch(/<(script|img|iframe|svg)\b/i);
  });

  it('holds parts of the known kinds alone: no macro, no object, no control', () => {
    for (const parts of files) {
      for (const name of Object.keys(parts)) {
        expect(name).toMatch(
          /^(\[Content_Types\]\.xml|.*\.rels|docProps\/.*\.xml|word\/[\w/.-]+\.(xml|png|jpe?g|svg))$/,
        );
        expect(name).not.toMatch(/vba|embeddings|activeX|oleObject|attachedTemplate/i);
      }
    }
  });

  it('leads out of itself by links to the web and to mail alone', () => {
    const outside = texts.flatMap(
      ([, xml]) => xml.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [],
    );
    for (const one of outside) {
      expect(one).toMatch(/Type="[^"]*\/hyperlink"/);
      expect(one).toMatch(/Target="(https?:|mailto:)/);
    }
  });

  it('has no field that fetches, asks or runs', () => {
    const fields = texts.flatMap(([, xml]) => [
      ...[...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, words = '']) => words),
      ...[...xml.matchAll(/<w:fldSimple [^>]*w:instr="([^"]*)"/g)].map(([, words = '']) => words),
    ]);
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields)
      expect(field.trim()).toMatch(/^(TOC|PAGE|NUMPAGES|PAGEREF|REF|SEQ|STYLEREF)\b/);
  });
});
