import type { ReportDesign } from '#shared/report/design/reportDesign.ts';

/** Gives the same design back while it says the same, so that its rules are worked out once. */
export function createDesignKeeper(): (design: ReportDesign) => ReportDesign {
  let kept: { design: ReportDesign; key: string } | null = null;
  return (design) => {
    const key = JSON.stringify(design);
    if (kept?.key !== key) kept = { design, key };
    return kept.design;
  };
}
