import type { Budget } from '../budget.ts';
import { walkXml, type ElementHandler } from '../xml/walkXml.ts';
import type { Package } from './openPackage.ts';

/** A link from one part to another, or (external) out of the package; `type` is its last word, "image". */
export type Relationship = { id: string; type: string; target: string; external: boolean };

/** A target as the relationships of `part` give it → the part's name in the package (OPC 6.5.3). */
function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The relationships of a part by id; '' asks for those of the package itself. */
export function readRelationships(files: Package, part: string, budget: Budget): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const bytes = files.read(name);
  if (!bytes) return found;
  const onRelationship: ElementHandler<null> = (_state, attributes) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const external = mode === 'External';
    found.set(id, {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(part, target),
      external,
    });
    return undefined;
  };
  walkXml(
    bytes,
    name,
    { elements: new Map([['rel:Relationship', onRelationship]]), text: new Map() },
    null,
    budget,
  );
  return found;
}
