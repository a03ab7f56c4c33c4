import { paths } from '../paths.ts';
import { runStandIn } from './runStandIn.ts';

await runStandIn(paths.main);
