/** Reads text that may be left blank: blank is null, text that `parse` cannot read is undefined. */
export function orBlank<V>(parse: (text: string) => V | null): (text: string) => V | null | undefined {
  return (text) => (text.trim() === '' ? null : (parse(text) ?? undefined));
}
