import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { importCommand } from '#backend/cli/importCommand.ts';
import { readArguments } from '#backend/cli/readArguments.ts';
import { annualContent, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { stylesHand } from '#tests/fixtures/word/hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'hubrapport-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(file: string) {
  return importCommand(readArguments(['import', join(folder, file), '--json']));
}

describe('import on the command line', () => {
  it('prints every list of the report, named as the domain names them', async () => {
    writeFileSync(join(folder, 'rapport.docx'), buildDocx(stylesHand(annualContent(figures2023))));
    const { text, code } = await run('rapport.docx');
    const result = JSON.parse(text) as Record<string, unknown>;
    expect(code).toBe(0);
    expect(Object.keys(result)).toEqual([
      'ok',
      'kind',
      'report',
      'sections',
      'highlights',
      'priorities',
      'activities',
      'testimonials',
      'kpis',
      'fundingApplications',
      'planItems',
      'organisations',
      'finalProject',
      'indicators',
      'notPlaced',
      'lost',
    ]);
    expect(result['kpis']).toMatchObject([
      { values: { '2023': { value: 3 } } },
      { values: { '2023': { value: 104 } } },
      {},
    ]);
  });

  it('answers a refused file with its code, and exit code 2', async () => {
    writeFileSync(join(folder, '~$rapport.docx'), strToU8('Ida'));
    const { text, code } = await run('~$rapport.docx');
    expect(code).toBe(2);
    expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'lock-file' } });
  });

  it('says in Danish that a file is missing, or an argument', async () => {
    await expect(run('findes-ikke.docx')).rejects.toThrow('findes ikke');
    await expect(importCommand(readArguments(['import', '--json']))).rejects.toThrow('Angiv filen');
    expect(() => readArguments(['import', 'a', 'b', '--json'])).toThrow('Uventet ord');
    await expect(importCommand(readArguments(['import', 'a', '--json', '--year', '2023']))).rejects.toThrow(
      'lageret',
    );
  });
});
