import { benchBackend } from './backend.bench.ts';
import { benchImages } from './images.bench.ts';
import type { Measured } from './measure.ts';
import { benchMemory } from './memory.bench.ts';
import { benchWindow } from './window.bench.ts';

const benches: (() => Promise<Measured[]>)[] = [benchBackend, benchMemory, benchImages, benchWindow];

function row({ name, value, unit, limit, against }: Measured): string {
  const verdict = limit === null ? '' : value <= limit ? 'holds' : 'TOO SLOW';
  const digits = value < 10 ? 2 : 0;
  return `| ${name} | ${value.toFixed(digits)} ${unit} | ${limit === null ? '' : `≤ ${limit} ${unit}`} | ${against ?? ''} | ${verdict} |`;
}

console.log('| What | Median | Limit | Against | |\n|---|---:|---:|---|---|');
for (const bench of benches) for (const measured of await bench()) console.log(row(measured));
