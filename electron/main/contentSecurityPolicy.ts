/**
 * The page's content security policy: nothing but the app's own files, and no connection at all.
 *
 * Style elements carry a nonce: emotion (under MUI) and ProseMirror write their rules into `<style>` elements at
 * run time, so neither a file nor a hash can name them. The page finds the nonce in `<meta property="csp-nonce">`,
 * where Vite and the protocol handler put it. Inline `style="…"` attributes stay forbidden; `element.style` works.
 *
 * Pictures may be `blob:` because an SVG that is added can only be drawn through an `<img>` of the page's own making.
 * Only the page's scripts can make such an address, and a picture runs no scripts and fetches nothing.
 *
 * @param nonce made anew for each answer, base64url.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "worker-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
