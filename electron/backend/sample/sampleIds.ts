/** The key of a sample record by a name of ours ("2023.kpi.events"); the same name gives the same key. */
export type SampleIds = (name: string) => string;

/** Keys made by `newId`, each once, so that the sample's records can refer to each other in any order. */
export function sampleIds(newId: () => string): SampleIds {
  const made = new Map<string, string>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const id = newId();
    made.set(name, id);
    return id;
  };
}
