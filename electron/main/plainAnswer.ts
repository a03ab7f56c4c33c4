/** An empty answer with a status and the policy that lets nothing run, for everything that is not there. */
export function plainAnswer(status: 400 | 404 | 405): Response {
  return new Response(null, { status, headers: { 'content-security-policy': "default-src 'none'" } });
}
