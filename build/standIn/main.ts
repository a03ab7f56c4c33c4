import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { settings } from './settings.ts';

// Before playwright is read: compiling it is half of the start.
enableCompileCache();
const { runStandIn } = await import('./runStandIn.ts');
await runStandIn(join(settings.appFolder, 'dist', 'main.js'));
