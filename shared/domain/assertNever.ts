/** Ends a switch over a union: the compiler proves it is never reached. */
export function assertNever(value: never): never {
  throw new Error(`Uventet værdi: ${JSON.stringify(value)}`);
}
