/** Wide enough for every font a report can be set in but Verdana, in parts of the size. */
const NARROW = 0.3;
const USUAL = 0.54;
const WIDE = 0.86;

/** About how long a text is, in the unit of `size`; rather too long than too short. */
export function textLength(text: string, size: number): number {
  let parts = 0;
  for (const char of text) {
    parts += /[.,:;'!|()[\]ijlt ]/.test(char)
      ? NARROW
      : /[MW@%–…ÆØmw]|\p{Extended_Pictographic}/u.test(char)
        ? WIDE
        : USUAL;
  }
  return parts * size;
}

function shortened(text: string, width: number, size: number): string {
  const chars = [...text];
  while (chars.length > 0 && textLength(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/** Text in lines no longer than `width`; what does not fit in `most` lines ends in "…". */
export function wrapText(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || textLength(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  const kept = lines.slice(0, most);
  return kept.map((line, index) => {
    const cut = index === most - 1 && lines.length > most;
    return cut || textLength(line, size) > width
      ? shortened(cut ? `${line} ${lines[most] ?? ''}` : line, width, size)
      : line;
  });
}
