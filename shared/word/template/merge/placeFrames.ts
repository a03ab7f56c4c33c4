import { element, rewrite } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';
import type { Namespaces } from '../xml/namespaces.ts';
import { writeXml } from '../xml/writeXml.ts';
import type { Frame, FrameType, PartPicture, TemplateParts } from '../templateParts.ts';
import { withNumbers } from './mergeNumbering.ts';
import { withStyleIds, withoutLooseStyles } from './mergeStyles.ts';
import type { MergedStyles } from './mergeStyles.ts';
import type { PackageFiles } from './packageFiles.ts';

const MAIN = 'word/document.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** What every page says of the report itself, whatever the template's header and footer say. */
export type PageFacts = {
  /** "Udkast 1. marts 2024", or null for a report that is done. */
  draft: string | null;
};

type Names = {
  styles: Pick<MergedStyles, 'ids' | 'known'>;
  numIds: ReadonlyMap<string, string>;
  namespaces: Namespaces;
};

/** Puts a part's pictures into the file; answers what each is called there. */
export function placePictures(
  files: PackageFiles,
  part: string,
  pictures: readonly PartPicture[],
): Map<string, string> {
  return new Map(
    pictures.map(({ id, bytes, extension }, index) => {
      const stem = part.slice(part.lastIndexOf('/') + 1).replace(/\.xml$/, '');
      const name = `media/${stem}-${index + 1}.${extension}`;
      files.put(`word/${name}`, bytes);
      files.knowPicture(extension);
      const target = part.startsWith('word/theme/') ? `../${name}` : name;
      return [id, files.relate(part, 'image', target)];
    }),
  );
}

/** A part's tree with its relations called as they are in the merged file. */
export function withRelations(root: XmlElement, relations: ReadonlyMap<string, string>): XmlElement {
  return rewrite(root, (node) => [
    {
      ...node,
      attributes: Object.fromEntries(
        Object.entries(node.attributes).map(([name, value]) => [
          name,
          name.startsWith('r:') ? (relations.get(value) ?? value) : value,
        ]),
      ),
    },
  ]);
}

function run(text: string, bold = false): XmlElement {
  return element('w:r', {}, [
    ...(bold ? [element('w:rPr', {}, [element('w:b')])] : []),
    element('w:t', { 'xml:space': 'preserve' }, [text]),
  ]);
}

function field(instruction: string): XmlElement[] {
  const mark = (type: string) => element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })]);
  return [
    mark('begin'),
    element('w:r', {}, [element('w:instrText', { 'xml:space': 'preserve' }, [instruction])]),
    mark('separate'),
    run('1'),
    mark('end'),
  ];
}

function line(style: string, children: XmlElement[]): XmlElement {
  const properties = element('w:pPr', {}, [
    element('w:pStyle', { 'w:val': style }),
    element('w:jc', { 'w:val': 'right' }),
  ]);
  return element('w:p', {}, [properties, ...children]);
}

/** What a header or footer of the template must say besides its own. */
function additions(frame: Frame, facts: PageFacts, isNumbered: boolean): XmlElement[] {
  if (frame.type === 'first') return [];
  if (frame.kind === 'header') return facts.draft === null ? [] : [line('Header', [run(facts.draft, true)])];
  return isNumbered
    ? []
    : [line('Footer', [run('Side '), ...field('PAGE'), run(' af '), ...field('NUMPAGES')])];
}

function placeFrame(files: PackageFiles, frame: Frame, added: readonly XmlElement[], names: Names): string {
  const part = `word/skabelon-${frame.kind}-${frame.type}.xml`;
  files.add(part, '', `${CONTENT_TYPE}${frame.kind}+xml`);
  const relations = placePictures(files, part, frame.pictures);
  for (const { id, target } of frame.links) relations.set(id, files.relate(part, 'hyperlink', target, true));
  const whole = { ...frame.root, children: [...frame.root.children, ...added] };
  const styled = withoutLooseStyles(withStyleIds(whole, names.styles.ids), names.styles.known);
  const root = withNumbers(styled, names.numIds);
  files.put(part, writeXml(withRelations(root, relations), names.namespaces));
  return files.relate(MAIN, frame.kind, part.slice('word/'.length));
}

const REFERENCE = /<w:(header|footer)Reference w:type="(\w+)" r:id="([^"]+)"\/>/g;

function reference(kind: string, type: FrameType, relation: string): string {
  return `<w:${kind}Reference w:type="${type}" r:id="${relation}"/>`;
}

/**
 * Puts the template's headers and footers in the place of ours. The cover gets those of the template's first page. A kind
 * that the template lacks stays ours.
 */
export function placeFrames(
  files: PackageFiles,
  template: Pick<TemplateParts, 'frames' | 'evenAndOdd'>,
  facts: PageFacts,
  names: Names,
): void {
  const frames = template.frames.filter(({ type }) => type !== 'even' || template.evenAndOdd);
  const pageNumbers = (type: FrameType) => frames.some((frame) => frame.type === type && frame.hasPageNumber);
  const placed = frames.map((frame) => ({
    kind: frame.kind,
    type: frame.type,
    relation: placeFrame(files, frame, additions(frame, facts, pageNumbers(frame.type)), names),
  }));
  const onCover = placed
    .filter(({ type }) => type === 'first')
    .map(({ kind, relation }) => reference(kind, 'default', relation))
    .join('');
  const replaced = new Set(placed.filter(({ type }) => type === 'default').map(({ kind }) => kind));
  const dropped = new Set<string>();
  const document = files.text(MAIN).replace(/<w:sectPr\b[^>]*>[\s\S]*?<\/w:sectPr>/g, (section) => {
    const isText = section.search(REFERENCE) >= 0;
    if (!isText) return section.replace(/^<w:sectPr\b[^>]*>/, (start) => `${start}${onCover}`);
    const own = section.replace(REFERENCE, (whole, kind: 'header' | 'footer', _type, id: string) => {
      if (!replaced.has(kind)) return whole;
      const part = files.target(MAIN, id);
      if (part !== undefined) dropped.add(part);
      return '';
    });
    const references = placed
      .filter(({ type }) => type !== 'first')
      .map(({ kind, type, relation }) => reference(kind, type, relation))
      .join('');
    return own.replace(/^<w:sectPr\b[^>]*>/, (start) => `${start}${references}`);
  });
  files.put(MAIN, document);
  for (const part of dropped) {
    files.remove(part);
    const relations = 'word/_rels/document.xml.rels';
    const target = part.slice('word/'.length);
    files.put(
      relations,
      files.text(relations).replace(new RegExp(`<Relationship [^>]*Target="${target}"[^>]*/>`), ''),
    );
  }
}
