import { createBackend } from '#backend/createBackend.ts';
import { valueOf } from '#backend/cli/valueOf.ts';
import { workHere } from '#backend/longWork/workHere.ts';

/** Run by storeFaults.test.ts where files may not grow: saves until that fails, and says how it went. */
const backend = createBackend({ work: workHere, storeFile: process.argv[2] ?? '' });
const { reportId } = valueOf(await backend.dispatch('sample.open', {}));
const text = 'Et langt fremskridt. '.repeat(900);
let saved = 0;
for (;;) {
  const record = { id: `fuld-${saved}`, reportId, text };
  const answer = await backend.dispatch('highlight.save', { record });
  if (!answer.ok) {
    const list = await backend.dispatch('report.list', {});
    console.log(JSON.stringify({ saved, ...answer.error, readable: list.ok }));
    break;
  }
  saved += 1;
}
await backend.close();
