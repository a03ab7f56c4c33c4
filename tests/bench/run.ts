import { benchBackend } from './backend.bench.ts';
import { benchExport } from './export.bench.ts';
import { benchImages } from './images.bench.ts';
import { benchImport } from './import.bench.ts';
import type { Measured } from './measure.ts';
import { benchMemory } from './memory.bench.ts';
import { benchStores } from './stores.bench.ts';
import { benchWindow } from './window.bench.ts';

const benches: Record<string, () => Promise<Measured[]>> = {
  backend: benchBackend,
  memory: benchMemory,
  export: benchExport,
  import: benchImport,
  images: benchImages,
  stores: benchStores,
  window: benchWindow,
};

function holds({ value, limit, atLeast }: Measured): boolean | null {
  if (limit === null) return null;
  return atLeast ? value >= limit : value <= limit;
}

function row(measured: Measured): string {
  const { name, value, unit, limit, atLeast, against } = measured;
  const verdict = { true: 'holds', false: 'MISSED', null: '' }[`${holds(measured)}`];
  const target = limit === null ? '' : `${atLeast ? '≥' : '≤'} ${limit} ${unit}`;
  return `| ${name} | ${value.toFixed(value < 10 ? 2 : 0)} ${unit} | ${target} | ${against ?? ''} | ${verdict} |`;
}

// Those named on the command line, or all.
const named = process.argv.slice(2);
const all: Measured[] = [];
console.log('| What | Median | Target | Against | |\n|---|---:|---:|---|---|');
for (const [name, bench] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const measured of await bench()) {
    all.push(measured);
    console.log(row(measured));
  }
}
const targets = all.filter((measured) => holds(measured) !== null);
const held = targets.filter((measured) => holds(measured));
console.log(`\n${held.length} of ${targets.length} targets hold.`);
if (held.length < targets.length) process.exitCode = 1;
