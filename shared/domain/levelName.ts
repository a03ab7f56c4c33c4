/** A name as names are compared: case, spaces and the two ways of writing å levelled. */
export function levelName(name: string): string {
  return name.toLocaleLowerCase('da').normalize('NFC').replace(/\s+/g, ' ').trim();
}
