/**
 * The folder of the sample's pictures, as a URL ending in `/`. Node runs this very file (`.ts`) from the sources, where
 * the pictures lie beside it; the bundled backend is JavaScript, with the folder copied beside it as `sample-images`.
 */
export function sampleImageFolder(moduleUrl: string = import.meta.url): URL {
  const runsFromSources = new URL(moduleUrl).pathname.endsWith('.ts');
  return new URL(runsFromSources ? './images/' : './sample-images/', moduleUrl);
}
