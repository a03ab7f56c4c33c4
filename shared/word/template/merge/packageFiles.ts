import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { pictureTypes } from '../frames/partPictures.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The parts of a file of our own writing, to be changed and packed again. */
export type PackageFiles = {
  text(part: string): string;
  bytes(part: string): Uint8Array | undefined;
  put(part: string, content: string | Uint8Array): void;
  /** Adds a part with what it is, for parts that are not pictures. */
  add(part: string, content: string, contentType: string): void;
  /** Removes a part with its relations and its entry in the list of contents. */
  remove(part: string): void;
  /** Relates a part to another; answers the relation's id. */
  relate(from: string, type: string, target: string, external?: boolean): string;
  /** Says of every picture of this kind what it is. */
  knowPicture(extension: string): void;
  /** The target of a relation of a part, as a part's name; undefined when there is none. */
  target(from: string, id: string): string | undefined;
  pack(): Uint8Array;
};

const CONTENTS = '[Content_Types].xml';

function relationsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function escapeValue(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Puts text before the end of a root element, which may be written as empty. */
function append(xml: string, root: string, added: string): string {
  const open = xml.replace(new RegExp(`(<${root}\\b[^>]*)/>\\s*$`), `$1></${root}>`);
  return open.replace(new RegExp(`</${root}>\\s*$`), () => `${added}</${root}>`);
}

/** Opens a file of our own writing; nothing here is fit for a stranger's. */
export function openPackageFiles(written: Uint8Array): PackageFiles {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>(Object.entries(unzipSync(written)));
  let next = 1;
  const text = (part: string) => {
    const bytes = parts.get(part);
    return bytes ? strFromU8(bytes) : '';
  };
  const put: PackageFiles['put'] = (part, content) =>
    void parts.set(part, typeof content === 'string' ? strToU8(content) : Uint8Array.from(content));
  return {
    text,
    bytes: (part) => parts.get(part),
    put,
    add(part, content, contentType) {
      put(part, content);
      const override = `<Override ContentType="${contentType}" PartName="/${part}"/>`;
      put(CONTENTS, append(text(CONTENTS), 'Types', override));
    },
    remove(part) {
      parts.delete(part);
      parts.delete(relationsPart(part));
      put(CONTENTS, text(CONTENTS).replace(new RegExp(`<Override [^>]*PartName="/${part}"[^>]*/>`), ''));
    },
    relate(from, type, target, external = false) {
      const name = relationsPart(from);
      const known = text(name) || EMPTY_RELATIONS;
      let id = `rIdSkabelon${next}`;
      while (known.includes(`"${id}"`)) id = `rIdSkabelon${(next += 1)}`;
      next += 1;
      const mode = external ? ' TargetMode="External"' : '';
      const relation = `<Relationship Id="${id}" Type="${RELATIONS}${type}" Target="${escapeValue(target)}"${mode}/>`;
      put(name, append(known, 'Relationships', relation));
      return id;
    },
    knowPicture(extension) {
      const type = pictureTypes[extension];
      const contents = text(CONTENTS);
      if (type === undefined || contents.includes(`Extension="${extension}"`)) return;
      // The defaults stand before all parts that are named one by one.
      put(
        CONTENTS,
        contents.replace(/(<Types\b[^>]*>)/, `$1<Default ContentType="${type}" Extension="${extension}"/>`),
      );
    },
    target(from, id) {
      const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(text(relationsPart(from)))?.[0];
      const found = relation && /Target="([^"]*)"/.exec(relation)?.[1];
      return found === undefined || found === '' ? undefined : `word/${found.replace(/^\/?word\//, '')}`;
    },
    pack() {
      const contents = parts.get(CONTENTS);
      const rest = [...parts].filter(([name]) => name !== CONTENTS);
      const zippable: Zippable = Object.fromEntries(
        [[CONTENTS, contents ?? new Uint8Array()] as const, ...rest].map(([name, bytes]) => [
          name,
          // Pictures are packed as they are.
          [bytes, { level: name.startsWith('word/media/') ? 0 : 6 }],
        ]),
      );
      return zipSync(zippable);
    },
  };
}
