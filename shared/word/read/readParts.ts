import type { Budget } from './budget.ts';
import type { Package } from './package/openPackage.ts';
import { readRelationships, type Relationship } from './package/relationships.ts';

/** The main part's neighbours, found by relationship, else by their usual names beside it. */
export type Neighbours = {
  relationships: Map<string, Relationship>;
  /** The neighbour of a type ("styles", "footnotes"): its name and bytes, or null. */
  find(type: string): { part: string; bytes: Uint8Array } | null;
};

export function readNeighbours(files: Package, mainPart: string, budget: Budget): Neighbours {
  const relationships = readRelationships(files, mainPart, budget);
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  return {
    relationships,
    find(type) {
      const related = [...relationships.values()].find(
        (each) => each.type === type && !each.external,
      )?.target;
      const part = related !== undefined && files.has(related) ? related : `${folder}${type}.xml`;
      const bytes = files.read(part);
      return bytes ? { part, bytes } : null;
    },
  };
}
