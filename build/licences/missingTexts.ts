/** What is said of packages that are published without the text of their licence. */
export const missingTexts: Readonly<Record<string, string>> = {
  '@resvg/resvg-wasm': `Mozilla Public License 2.0: https://www.mozilla.org/MPL/2.0/
The file is used as it is published; its source code: https://github.com/yisibl/resvg-js`,
  saxes: `Copyright (c) Isaac Z. Schlueter, Louis-Dominique Dubeau and the contributors of saxes

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
};
