/** The nonce the content security policy wants on style elements made at run time; undefined where there is none. */
export function cspNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  // Browsers hide the attribute from the page and keep the property.
  return meta?.nonce || undefined;
}
