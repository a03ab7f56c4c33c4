import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { scanXml } from '#shared/word/xml/scanXml.ts';

/** What is met in a text, a line each, neighbouring text joined; null when it is refused. */
type Met = string[] | null;

class Lines {
  readonly lines: string[] = [];
  #text = '';

  add(line: string): void {
    if (this.#text !== '') this.lines.push(`text ${JSON.stringify(this.#text)}`);
    this.#text = '';
    this.lines.push(line);
  }

  text(text: string): void {
    this.#text += text;
  }
}

function ours(xml: string): Met {
  const met = new Lines();
  try {
    scanXml(xml, 'del.xml', {
      tag: (name, attributes) => ({ name, attributes }),
      open: ({ name, attributes }) => met.add(`open ${name} ${JSON.stringify(attributes)}`),
      close: () => met.add('close'),
      text: (text) => met.text(text),
    });
    return met.lines;
  } catch {
    return null;
  }
}

function theirs(xml: string): Met {
  const met = new Lines();
  const parser = new SaxesParser();
  let [doctype, depth] = [false, 0];
  // Blanks beside the root are no text of an element.
  const onText = (text: string) => void (depth > 0 && met.text(text));
  parser.on('doctype', () => (doctype = true));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    met.add(`open ${name} ${JSON.stringify(Object.entries(attributes).flat())}`);
  });
  parser.on('closetag', () => {
    depth -= 1;
    met.add('close');
  });
  parser.on('text', onText);
  parser.on('cdata', onText);
  try {
    parser.write(xml).close();
    return doctype ? null : met.lines;
  } catch {
    return null;
  }
}

/** Scraps of XML, right and wrong, put together at random. */
const scrap = fc.constantFrom(
  '<w:p>',
  '</w:p>',
  '<w:t xml:space="preserve">',
  '</w:t>',
  '<w:b/>',
  '<w:b />',
  '<w:p\n w:x = "1" y=\'2\'>',
  '</w:p >',
  '<a b="1" b="2"/>',
  '<a b="&lt;&#65;&#x6f;"/>',
  '<a b="x\ty\nz"/>',
  '<a b=1/>',
  '<a b/>',

  '<a b="<"/>',
  '<a b="1"c="2"/>',
  '<é ø="å"/>',
  '<-a/>',
  '<1/>',
  '<a.b-c_d1/>',
  '< a/>',
  '<>',
  '<',
  '>',
  '</>',

  '&amp;',
  '&lt;',
  '&quot;',
  '&apos;',
  '&gt;',
  '&nbsp;',
  '&',
  '&#9;',
  '&#0;',
  '&#55296;',
  '&#x1F600;',
  '&#;',

  '<!-- en bemærkning -->',
  '<!-- -- -->',
  '<!---->',
  '<!-->',
  '<!--',
  '<![CDATA[<æ>&]]>',
  '<![CDATA[',
  ']]>',
  '<?mso x?>',
  '<?xml version="1.0"?>',
  '<?',
  '<!DOCTYPE w:p>',
  '<!ENTITY x "y">',
  '"',
  "'",
  '=',
  '/',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u0001',
  '\u00a0',
  '\ufffe',
  'tekst',
  'æøå ”ord”',
  '😀',
  ']]',
  '-',
);
const start = fc.constantFrom(
  '',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  "<?xml version='1.0'?>",
  '<?xml version="1.0"',
  '<?xml?>',
  ' <?xml version="1.0"?>',
);

test('meets what saxes meets in any text, and refuses what it refuses', () => {
  let read = 0;
  fc.assert(
    fc.property(start, fc.array(scrap, { maxLength: 12 }), (before, scraps) => {
      for (const xml of [`${before}<r>${scraps.join('')}</r>`, `${before}${scraps.join('')}`]) {
        const met = ours(xml);
        if (met) read += 1;
        expect(met, xml).toEqual(theirs(xml));
      }
    }),
    { numRuns: 4000 },
  );
  // Many of the texts are good ones, so that more than refusals are compared.
  expect(read).toBeGreaterThan(300);
});

/** Elements in elements with attributes and text, always well-formed. */
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc
    .array(fc.oneof({ depthSize: 'small' }, { weight: 2, arbitrary: scrapOfText() }, tie('element')), {
      maxLength: 5,
    })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(
      fc.constantFrom('w:p', 'w:r', 'mc:Choice', 'o_x'),
      fc.array(scrapOfText(), { maxLength: 3 }),
      tie('content'),
    )
    .map(([name, values, content]) => {
      const attributes = values.map((value, at) => ` w:a${at}="${value.replaceAll('"', '&quot;')}"`).join('');
      return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
    }),
}));

function scrapOfText(): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'binary', maxLength: 8 })
    .map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}

test('meets what saxes meets in well-formed text of any letters', () => {
  fc.assert(
    fc.property(element, (xml) => {
      expect(ours(xml), xml).toEqual(theirs(xml));
    }),
    { numRuns: 2000 },
  );
});
