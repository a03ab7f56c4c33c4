/** Colours that go well together and can be read: for headings, for accents, and behind text. */
export const primarySwatches = [
  '0B3954',
  '1B4F8A',
  '1D4D2B',
  '5A1E3C',
  '4A2C6D',
  '7A2E12',
  '2B2F36',
] as const;

export const accentSwatches = ['0A7280', '1F6FB2', '2F6B1F', '8A2B57', '6B3FA0', 'A6420F', '55606E'] as const;

export const tintSwatches = ['E6F2F3', 'E8F0FA', 'EAF4E6', 'FBEAF1', 'FDF1E3', 'F2F3F5'] as const;

export type SwatchColour =
  (typeof primarySwatches)[number] | (typeof accentSwatches)[number] | (typeof tintSwatches)[number];
