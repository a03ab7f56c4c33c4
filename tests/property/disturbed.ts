import fc from 'fast-check';
import { hostileValue } from './hostileValues.ts';

/** The ways to each place in a value, the value itself first. */
function placesIn(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => placesIn(part, [...way, key]))
      : [];
  return [way, ...inside];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((part, at) => (String(at) === key ? replaced(part, rest, by) : part));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, by) };
}

/** Inputs that hold, as they are or with something hostile in one place. */
export function disturbed(sound: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...sound), fc.nat(), fc.option(hostileValue, { nil: null, freq: 3 }))
    .map(([value, at, hostile]) => {
      const places = placesIn(value);
      return hostile === null ? value : replaced(value, places[at % places.length] ?? [], hostile);
    });
}
