const START =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const NAME = new RegExp(`^[${START}][${START}.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040-]*$`, 'u');

/** True for what may be the name of an element or an attribute (XML 1.0, 2.3). */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** Of each character of ASCII, whether it may stand in a name. */
export const IN_NAME: readonly boolean[] = Array.from({ length: 0x80 }, (_, code) =>
  isName(`x${String.fromCharCode(code)}`),
);
