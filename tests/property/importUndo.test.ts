import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annualContent, figures2021, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { byHandHand, stylesHand } from '#tests/fixtures/word/hands.ts';
import { openTestBackend } from '../db/testBackend.ts';
import { dumpStore } from './dumpStore.ts';

const unknown = { type: 'text' as const, text: 'En løs tekst på forsiden, som ingen kender noget til.' };
const files = [
  buildDocx(byHandHand([unknown, ...annualContent(figures2023)])),
  buildDocx(stylesHand([unknown, ...annualContent(figures2021)])),
].map((bytes) => Buffer.from(bytes).toString('base64'));

/** Which file, into what, which of its proposals are taken, and where its loose texts are put. */
const choice = fc.record({
  file: fc.constantFrom(...files),
  into: fc.constantFrom('new' as const, 'old' as const, 'named' as const),
  taken: fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }),
  place: fc.boolean(),
});

const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

it('an import, whatever is chosen, is one step: undo gives the very store of before, redo that of after', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 2 }), async (imports) => {
      const folder = mkdtempSync(join(quickFolder, 'hubrapport-import-'));
      const store = join(folder, 'x.hubrapport');
      const test = openTestBackend(store);
      const read = async (base64: string, reportId: string | null) => {
        const answer = await test.ok('import.read', { fileName: 'Rapport.docx', base64, reportId });
        if (!answer.ok) throw new Error(answer.error.message);
        return answer;
      };
      try {
        const reportId = await test.makeReport(2023);
        const states = [dumpStore(store)];
        for (const { file, into, taken, place } of imports) {
          // A file that is looked at and left leaves nothing.
          const { importId: left } = await read(file, null);
          await test.ok('import.drop', { importId: left });
          expect(dumpStore(store)).toEqual(states.at(-1));

          const proposal = await read(file, into === 'named' ? reportId : null);
          const target = into === 'new' ? null : (proposal.into?.reportId ?? null);
          await test.ok('import.accept', {
            importId: proposal.importId,
            into: target,
            take: Object.fromEntries(
              proposal.items.map(({ record }, at) => [record.id, taken[at % taken.length] ?? true]),
            ),
            placements: place
              ? proposal.notPlaced.map((_, index) => ({ index, to: { type: 'section', key: 'overview' } }))
              : [],
          });
          const after = dumpStore(store);
          if (JSON.stringify(after) !== JSON.stringify(states.at(-1))) states.push(after);
          test.clock.advance(60_000);
        }
        for (const before of states.slice(0, -1).toReversed()) {
          await test.ok('history.undo', {});
          expect(dumpStore(store)).toEqual(before);
        }
        for (const after of states.slice(1)) {
          await test.ok('history.redo', {});
          expect(dumpStore(store)).toEqual(after);
        }
      } finally {
        await test.backend.close();
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 5 },
  );
}, 60_000);
