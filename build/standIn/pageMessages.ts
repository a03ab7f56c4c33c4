/** What the page tells the stand-in. */
export type FromPage =
  { kind: 'invoke'; id: number; channel: string; args: unknown[] } | { kind: 'open'; url: string };

/** The answer to an invoke: like Electron's, an error crosses as its message alone. */
export type InvokeAnswer = { ok: true; value: unknown } | { ok: false; message: string };

/** What the stand-in tells the page. */
export type ToPage =
  { kind: 'answer'; id: number; answer: InvokeAnswer } | { kind: 'event'; channel: string; args: unknown[] };
