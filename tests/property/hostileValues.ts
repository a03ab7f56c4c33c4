import fc from 'fast-check';

/** Nested deeper than any stack goes. */
function deep(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { content: value };
  return value;
}

/** Rich text whose lists lie in each other. */
export function nestedLists(levels: number): unknown {
  let children: unknown[] = [];
  for (let level = 0; level < levels; level += 1) {
    children = [{ type: 'bulletList', items: [{ content: [{ text: 'x' }], children }] }];
  }
  return children;
}

const texts = [
  '',
  '__proto__',
  'constructor',
  '../../../../etc/passwd',
  '/etc/passwd',
  'file:///etc/passwd',
  String.raw`..\..\Windows\win.ini`,
  String.raw`\\server\share\x.docx`,
  'C:\\CON',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udc00\ud800y',
  '\u202egnp.exe',
  "'; DROP TABLE report; --",
  '<script>document.title="ramt"</script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'x'.repeat(1_000_000),
  '😀'.repeat(10_000),
];

const numbers = [
  Number.NaN,
  Infinity,
  -Infinity,
  -0,
  -1,
  0.1,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  Number.MIN_VALUE,
];

/** An object as a page could send it: with a `__proto__` of its own. */
const polluting = JSON.parse(
  '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
) as unknown;

/** What nobody well-meaning sends. All of it can be cloned, as the channel between page and shell clones. */
export const hostileValue: fc.Arbitrary<unknown> = fc.constantFrom<unknown[]>(
  ...texts,
  ...numbers,
  null,
  undefined,
  true,
  [],
  {},
  polluting,
  [polluting],
  10n ** 30n,
  new Date(Number.NaN),
  new Map([['id', 'x']]),
  new Uint8Array(3),
  deep(2_000),
  nestedLists(500),
  Array.from({ length: 20_000 }, () => 0),
);

export const hostileText = fc.constantFrom(...texts);
