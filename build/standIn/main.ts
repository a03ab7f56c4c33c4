import { enableCompileCache } from 'node:module';
import { paths } from '../paths.ts';

// Before playwright is read: compiling it is half of the start.
enableCompileCache();
const { runStandIn } = await import('./runStandIn.ts');
await runStandIn(paths.main);
