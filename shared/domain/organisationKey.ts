import { levelName } from './levelName.ts';

/**
 * An organisation's name as names are compared: case, spaces and the two ways of writing å levelled, so that
 * "AALBORG  Universitet" and "Aalborg Universitet" are one. Two organisations never share a key.
 */
export function organisationKey(name: string): string {
  return levelName(name);
}
