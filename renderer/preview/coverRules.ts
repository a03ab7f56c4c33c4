import { assertNever } from '#shared/domain/assertNever.ts';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { px, textPx } from './pageUnits.ts';

/** What each style of cover adds to what all have in common, as the Word file has it. */
export function coverRules({ colours, cover }: ReportDesign) {
  const [primary, accent, muted] = [colours.primary, colours.accent, colours.muted].map((rgb) => `#${rgb}`);
  const onWhite = {
    '& .cover-organisation': { color: accent, fontSize: textPx(26) },
    '& .cover-title': { color: primary },
    '& .cover-subtitle': { color: muted, fontSize: textPx(32), marginTop: `${px(240)}px` },
  };
  switch (cover) {
    case 'band':
      return {
        '& .cover-logo': { marginBottom: `${px(1700)}px` },
        '& .cover-band': { background: primary, padding: '37px' },
        '& .cover-organisation': {
          color: `#${colours.onPrimaryMuted}`,
          fontSize: textPx(26),
          marginBottom: `${px(360)}px`,
        },
        '& .cover-title': { color: `#${colours.onPrimary}` },
        '& .cover-subtitle': {
          color: `#${colours.onPrimaryMuted}`,
          fontSize: textPx(32),
          marginTop: `${px(240)}px`,
        },
      };
    case 'plain':
      return {
        ...onWhite,
        '& .cover-logo': { marginBottom: `${px(2400)}px` },
        '& .cover-title': { color: primary, borderTop: `6px solid ${accent}`, paddingTop: '24px' },
        '& .cover-organisation': { ...onWhite['& .cover-organisation'], marginBottom: `${px(200)}px` },
      };
    case 'logoTop':
      return {
        ...onWhite,
        textAlign: 'center',
        '& .cover-logo': { margin: `0 auto ${px(1900)}px` },
        '& .cover-organisation': { ...onWhite['& .cover-organisation'], marginBottom: `${px(520)}px` },
        '& .cover-title': { color: primary, borderTop: `1px solid ${accent}`, paddingTop: '30px' },
        '& .cover-subtitle': {
          ...onWhite['& .cover-subtitle'],
          borderBottom: `1px solid ${accent}`,
          paddingBottom: '30px',
        },
        '& dl > div': { display: 'flex', justifyContent: 'center', gap: '5px', marginBottom: `${px(80)}px` },
        '& dt': { width: 'auto', flex: 'none', color: muted, '&::after': { content: '":"' } },
      };
    default:
      return assertNever(cover);
  }
}
