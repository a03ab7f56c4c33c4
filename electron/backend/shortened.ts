/** A text of at most `longest` characters; what is cut off is shown by "…". */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
