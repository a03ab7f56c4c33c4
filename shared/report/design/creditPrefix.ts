/** "Illustration: …", "Tegning af …", "© …": a credit that says itself what kind it is. */
const SAYS_ITSELF = /^(?:©|\p{L}[\p{L} ]{1,30}:|(?:foto|fotos|tegning|illustration|grafik|billede)\b)/iu;

/** What stands before the credit of a picture: "Foto: ", and nothing when the writer's own words say what it is. */
export function creditPrefix(credit: string): string {
  return SAYS_ITSELF.test(credit.trim()) ? '' : 'Foto: ';
}
