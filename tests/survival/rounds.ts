/**
 * How often something is tried: `quick` in every run of the tests, `long` in `npm run test:long`.
 * @returns the number for this run
 */
export function rounds({ quick, long }: { quick: number; long: number }): number {
  return import.meta.env.MODE === 'long' ? long : quick;
}
