import fc from 'fast-check';
import { expect, it } from 'vitest';
import { financingLine } from '#shared/domain/finalProject.ts';
import { formatAmount, parseAmount } from '#shared/domain/money.ts';
import { financingTotal } from '#shared/domain/totals.ts';

// Up to 50 lines of up to a billion kroner, as the schema allows them.
const amounts = fc.array(fc.integer({ min: 0, max: 100_000_000_000 }), { maxLength: 50 });

it('adds financing up to the øre, as typed and read back', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: -500, max: 500 }), (ores, off) => {
      const financing = ores.map((ore) =>
        financingLine.parse({ amount: parseAmount(formatAmount(ore)) ?? -1 }),
      );
      const exact = ores.reduce((sum, ore) => sum + BigInt(ore), 0n);
      const totalCost = Math.max(0, Number(exact) + off);
      const { sum, difference } = financingTotal({ financing, totalCost });
      expect(BigInt(sum)).toBe(exact);
      expect(difference).toBe(Number(exact) - totalCost);
    }),
  );
});
