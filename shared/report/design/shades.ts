import { WHITE, mixColours, shadeBehind, shadeOn } from '#shared/domain/colour.ts';
import { clusterDesign } from './reportDesign.ts';
import type { ReportDesign } from './reportDesign.ts';

type Colours = ReportDesign['colours'];

/**
 * All colours of a report from the few that are chosen. Whatever they are, text on them can be read (4.5 : 1).
 * @param primary and @param accent dark enough for text on white
 * @param tint null for one that follows the accent
 */
export function shadesOf(primary: string, accent: string, tint: string | null): Colours {
  const house = clusterDesign.colours;
  const texts = [primary, accent];
  // The cluster's own shades were chosen by eye, not worked out.
  if (primary === house.primary && accent === house.accent) {
    return { ...house, tint: shadeBehind(tint ?? house.tint, texts) };
  }
  return {
    primary,
    accent,
    tint: shadeBehind(tint ?? mixColours(accent, WHITE, 0.1), texts),
    text: house.text,
    muted: house.muted,
    rule: mixColours(primary, WHITE, 0.24),
    onPrimary: WHITE,
    onPrimaryMuted: shadeOn(mixColours(accent, WHITE, 0.25), primary),
  };
}
