import type { WordTemplateRemark } from '#shared/domain/wordTemplate.ts';
import type { Budget } from '#shared/word/read/budget.ts';
import type { Package } from '#shared/word/read/package/openPackage.ts';
import { readRelationships } from '#shared/word/read/package/relationships.ts';
import type { Relationship } from '#shared/word/read/package/relationships.ts';
import type { Frame, PartPicture } from '../templateParts.ts';
import { childOf, childrenOf, descendantsOf, element, rewrite } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';
import { inOrder } from '../xml/inOrder.ts';
import type { Namespaces } from '../xml/namespaces.ts';
import { parseXml } from '../xml/parseXml.ts';
import { SHAPES, cleanFrame, isShown } from './cleanFrame.ts';
import { showsPageNumber } from './closeFields.ts';
import { partPictures } from './partPictures.ts';

/** Office's own address of the mark that a picture is only there for its looks. */
const DECORATIVE = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}';

function isWebLink(relationship: Relationship | undefined): relationship is Relationship {
  return (
    relationship !== undefined &&
    relationship.type === 'hyperlink' &&
    relationship.external &&
    /^(?:https?:\/\/|mailto:)/i.test(relationship.target)
  );
}

/** The relations an element names, itself and all in it. */
function relationsIn(node: XmlElement): string[] {
  return [node, ...descendantsOf(node)].flatMap(({ attributes }) =>
    Object.entries(attributes)
      .filter(([name]) => name.startsWith('r:'))
      .map(([, id]) => id),
  );
}

/** Shapes that name something the report does not take along go whole; a link that leads nowhere leaves its text. */
function withoutLooseEnds(root: XmlElement, has: (id: string) => boolean, onDropped: () => void): XmlElement {
  return rewrite(root, (node) => {
    const loose = relationsIn(node).some((id) => !has(id));
    if (SHAPES.has(node.name) && loose) {
      onDropped();
      return [];
    }
    if (node.name === 'w:hyperlink') {
      const id = node.attributes['r:id'];
      return id !== undefined && has(id) ? [node] : node.children;
    }
    // A click on a picture that leads nowhere.
    if (/^a:hlink(?:Click|Hover|MouseOver)$/.test(node.name) && loose) return [];
    return [node];
  });
}

/** Marks pictures without a text as decorative, so that screen readers skip them. */
function describePictures(root: XmlElement, onMissing: () => void): XmlElement {
  let next = 9_000;
  return rewrite(root, (node) => {
    if (node.name !== 'wp:docPr') return [node];
    next += 1;
    const described = { ...node, attributes: { ...node.attributes, id: String(next) } };
    const isMarked = [...descendantsOf(node)].some(({ name }) => name === 'adec:decorative');
    if ((node.attributes['descr'] ?? '').trim() !== '' || isMarked) return [described];
    onMissing();
    const mark = element('a:ext', { uri: DECORATIVE }, [element('adec:decorative', { val: '1' })]);
    const extensions = childOf(node, 'a:extLst');
    const rest = childrenOf(node).filter(({ name }) => name !== 'a:extLst');
    return [
      {
        ...described,
        children: [...rest, element('a:extLst', {}, [...childrenOf(extensions), mark])],
      },
    ];
  });
}

/**
 * A header or footer of the template, made ready to stand in another file; null when it shows nothing.
 * @param title stands where the template shows the title of its document
 */
export function readFrame(
  files: Package,
  place: { part: string; kind: Frame['kind']; type: Frame['type'] },
  title: string,
  reading: { namespaces: Namespaces; budget: Budget; remarks: Set<WordTemplateRemark> },
): Frame | null {
  const { namespaces, budget, remarks } = reading;
  const bytes = files.read(place.part);
  if (!bytes) return null;
  const relationships = readRelationships(files, place.part, budget);
  const pictures = partPictures(files, relationships);
  const has = (id: string) => pictures.has(id) || isWebLink(relationships.get(id));
  const parsed = inOrder(parseXml(bytes, place.part, namespaces, budget));
  const cleaned = cleanFrame(parsed, title, remarks);
  const whole = withoutLooseEnds(cleaned, has, () => remarks.add('droppedParts'));
  const root = describePictures(whole, () => remarks.add('missingAltText'));
  if (!isShown(root)) return null;
  const named = new Set(relationsIn(root));
  return {
    kind: place.kind,
    type: place.type,
    root,
    pictures: [...pictures.values()].filter((picture: PartPicture) => named.has(picture.id)),
    links: [...relationships.values()]
      .filter((relationship) => named.has(relationship.id) && isWebLink(relationship))
      .map(({ id, target }) => ({ id, target })),
    hasPageNumber: showsPageNumber(root),
  };
}
