/** The colours of the sample's drawings: the cluster's deep blue and teal, and a few warm ones beside them. */
export const palette = {
  deep: '#0b3c5d',
  blue: '#1f6f9f',
  teal: '#0f8b8d',
  mist: '#9fd3d1',
  pale: '#e6f3f3',
  sand: '#f4ead9',
  amber: '#f0b44c',
  coral: '#dd6e55',
  ink: '#17323f',
  white: '#ffffff',
} as const;
