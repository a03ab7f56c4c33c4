const kilobytes = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The size of a file as Danish has it: `847 kB`, `1,3 MB`. */
export function fileSize(bytes: number): string {
  return bytes < 999_500
    ? `${kilobytes.format(Math.max(1, bytes / 1_000))} kB`
    : `${megabytes.format(bytes / 1_000_000)} MB`;
}
