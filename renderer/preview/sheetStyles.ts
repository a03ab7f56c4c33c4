import { fontFamily } from '#shared/report/design/fontFamily.ts';
import { figureRoom, emblemRoom, logoRoom, portraitRoom } from '#shared/report/design/pictureRoom.ts';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { coverRules } from './coverRules.ts';
import { fontStack } from './fontStack.ts';
import { px, sheetOf, textPx } from './pageUnits.ts';

const colour = (rgb: string): string => `#${rgb}`;

/**
 * The styles of the Word file for the sheets on the screen: one rule a block, so that a block is plain elements.
 * The sheets stay white in a dark window: they are paper.
 */
export function sheetStyles(design: ReportDesign) {
  const { colours, fonts, size } = design;
  const sheet = sheetOf(design);
  const { line: bodyLine } = fontFamily(fonts.body);
  /** Word's line spacing of `line`/240 over the font's own line. */
  const lineHeight = (line: number, own = bodyLine): number => (line / 240) * own;
  const headingFont = { fontFamily: fontStack(fonts.heading), fontWeight: 700 };
  const headingLine = fontFamily(fonts.heading).line;
  const heading = (level: 0 | 1 | 2) => ({
    fontSize: textPx(size.heading[level]),
    color: colour(level === 2 ? colours.accent : colours.primary),
  });
  return {
    position: 'absolute',
    inset: 0,
    width: sheet.width,
    transformOrigin: '0 0',
    fontFamily: fontStack(fonts.body),
    fontSize: textPx(size.body),
    lineHeight: lineHeight(276),
    color: colour(colours.text),
    fontKerning: 'normal',
    '& p, & dl, & dd, & figure, & blockquote, & .heading': { margin: 0 },
    '& .sheet': {
      position: 'absolute',
      left: 0,
      width: sheet.width,
      height: sheet.height,
      background: '#ffffff',
      boxShadow: '0 1px 2px rgb(10 30 40 / 18%), 0 6px 22px rgb(10 30 40 / 12%)',
      fontSize: textPx(size.small),
      color: colour(colours.muted),
    },
    '& .sheet-header, & .sheet-footer': {
      position: 'absolute',
      left: sheet.left,
      width: sheet.textWidth,
      display: 'flex',
      justifyContent: 'space-between',
      gap: 16,
    },
    '& .sheet-header': {
      top: sheet.header,
      paddingBottom: '8px',
      borderBottom: `1px solid ${colour(colours.rule)}`,
      '& b': { color: colour(colours.accent), flex: 'none' },
      alignItems: 'flex-end',
      '& .sheet-mark': { display: 'flex', alignItems: 'flex-end', gap: 10, flex: 'none' },
      '& .sheet-logo': {
        display: 'block',
        width: 'auto',
        height: 'auto',
        maxWidth: px(2400),
        maxHeight: px(480),
      },
    },
    '& .sheet-footer': { bottom: sheet.footer, justifyContent: 'space-between' },
    // As the Word template has them: plain lines under each other.
    '& .sheet-header.word, & .sheet-footer.word': {
      display: 'block',
      borderBottom: 0,
      color: colour(colours.text),
      fontSize: textPx(size.body),
      '& span': { whiteSpace: 'pre-wrap' },
      '& img': { verticalAlign: 'bottom', maxWidth: '100%' },
      '& > b, & .frame-added': { display: 'block', textAlign: 'right' },
    },
    '& .frame-row': { display: 'flex', alignItems: 'flex-start' },
    '& .frame-line': { display: 'flex', justifyContent: 'space-between', gap: '8px', minHeight: '1lh' },
    '& .placed': {
      position: 'absolute',
      left: sheet.left,
      width: sheet.textWidth,
      overflowWrap: 'anywhere',
      display: 'flow-root',
    },
    '& .placed.opens, & tr.opens, & [data-heading]': { cursor: 'pointer' },
    '& .placed.opens:not(:has(tr.opens)):hover': {
      boxShadow: `0 0 0 6px #ffffff, -9px 0 0 0 ${colour(colours.accent)}`,
      borderRadius: '1px',
    },
    '& tr.opens:hover': { background: 'rgb(10 114 128 / 7%)' },
    '& .link': { color: colour(colours.accent), textDecoration: 'underline' },
    // As Word prints a reference: plain words that lead somewhere.
    '& .reference': { color: 'inherit', textDecoration: 'none', cursor: 'pointer' },
    '& .reference:hover': { textDecoration: 'underline' },

    '& .heading': { display: 'flex', ...headingFont, lineHeight: lineHeight(240, headingLine) },
    '& .level1': heading(0),
    '& .level2': heading(1),
    '& .level3': heading(2),
    '& .number': { width: px(680), flex: 'none', color: colour(colours.accent) },

    '& .lead': { color: colour(colours.accent), fontSize: textPx(size.body + 3) },
    '& .goal': {
      color: colour(colours.accent),
      fontSize: textPx(34),
      fontWeight: 700,
      textAlign: 'center',
      paddingInline: `${px(700)}px`,
    },
    '& .closing': { color: colour(colours.accent), fontStyle: 'italic', fontSize: textPx(26) },
    '& .note': { color: colour(colours.muted), fontSize: textPx(size.small) },
    '& .label': { color: colour(colours.accent), fontWeight: 700 },

    '& ul, & ol': { margin: 0, paddingLeft: `${px(340)}px` },
    '& li': { marginBottom: `${px(100)}px`, '&::marker': { color: colour(colours.accent) } },
    '& li:last-child': { marginBottom: 0 },
    '& li > ul, & li > ol': { marginTop: `${px(60)}px` },
    '& ul ul': { listStyleType: "'–  '" },

    '& table': {
      width: '100%',
      tableLayout: 'fixed',
      borderCollapse: 'collapse',
      fontSize: textPx(size.table),
      lineHeight: lineHeight(254),
      borderTop: `1.5px solid ${colour(colours.primary)}`,
      borderBottom: `1px solid ${colour(colours.primary)}`,
    },
    '& caption:not(.shown)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
    '& caption.shown': {
      textAlign: 'left',
      color: colour(colours.muted),
      fontSize: textPx(size.small),
      lineHeight: lineHeight(276),
      paddingBottom: `${px(100)}px`,
    },
    '& th, & td': {
      padding: `${px(70)}px ${px(100)}px`,
      verticalAlign: 'top',
      textAlign: 'left',
      fontWeight: 400,
    },
    '& tbody tr + tr > *': { borderTop: `1px solid ${colour(colours.rule)}` },
    '& thead th': {
      background: colour(colours.tint),
      color: colour(colours.primary),
      fontWeight: 700,
      verticalAlign: 'bottom',
      borderBottom: `1px solid ${colour(colours.primary)}`,
    },
    '& tbody th, & tfoot td': { color: colour(colours.primary), fontWeight: 700 },
    '& tfoot td': { borderTop: `1px solid ${colour(colours.primary)}` },
    '& .right': { textAlign: 'right' },
    '& .center': { textAlign: 'center' },
    '& td p + p, & td p + ul, & td ul + p': { marginTop: `${px(40)}px` },
    '& td ul, & td ol': { paddingLeft: `${px(220)}px` },
    '& td li': { marginBottom: `${px(40)}px` },

    '& .banner.slogan': {
      background: colour(colours.primary),
      color: colour(colours.onPrimary),
      textAlign: 'center',
      fontSize: textPx(32),
      fontWeight: 700,
      padding: '19px',
    },
    '& .banner .subline': { color: colour(colours.onPrimaryMuted), fontSize: textPx(24), fontWeight: 400 },
    '& .banner.year': {
      background: colour(colours.tint),
      color: colour(colours.primary),
      fontSize: textPx(28),
      fontWeight: 700,
      padding: '8px',
      '& .subline': { color: 'inherit' },
    },

    '& .quote': { display: 'flex', alignItems: 'center', gap: '20px' },
    '& .portrait': {
      width: px(portraitRoom.width),
      height: 'auto',
      maxHeight: px(portraitRoom.height),
      objectFit: 'contain',
      flex: 'none',
    },
    '& .words': {
      borderLeft: `3px solid ${colour(colours.accent)}`,
      paddingLeft: '19px',
      paddingRight: `${px(400)}px`,
      flex: 1,
    },
    '& blockquote': {
      color: colour(colours.primary),
      fontStyle: 'italic',
      fontSize: textPx(25),
      lineHeight: lineHeight(288),
      whiteSpace: 'pre-line',
    },
    '& .words figcaption': {
      display: 'flex',
      flexDirection: 'column',
      marginTop: `${px(100)}px`,
      color: colour(colours.muted),
      fontSize: textPx(size.table),
      lineHeight: lineHeight(252),
    },

    '& .figures': {
      background: colour(colours.tint),
      color: colour(colours.primary),
      padding: '9px',
      lineHeight: lineHeight(288),
      '& b': { color: colour(colours.accent), fontSize: textPx(30) },
    },

    '& .large': {
      display: 'block',
      maxWidth: '100%',
      maxHeight: px(figureRoom({ width: 1, height: 1 }, 0).height),
      width: 'auto',
      height: 'auto',
    },
    '& .large.tall': { maxHeight: px(figureRoom({ width: 1, height: 2 }, 0).height) },
    '& .chart': { display: 'block', width: '100%', height: 'auto', fontFamily: fontStack(fonts.body) },
    '& .picture figcaption': {
      marginTop: `${px(80)}px`,
      color: colour(colours.muted),
      fontSize: textPx(size.small),
    },
    '& .logos': {
      display: 'grid',
      rowGap: `${px(160)}px`,
      '& > div': { paddingRight: `${px(200)}px` },
      alignItems: 'center',
      color: colour(colours.muted),
      fontSize: textPx(size.small),
    },
    '& .logo': { display: 'block', maxWidth: '100%', maxHeight: px(800), width: 'auto', height: 'auto' },

    '& .cover': {
      '& .cover-logo': {
        display: 'block',
        width: 'auto',
        height: 'auto',
        maxWidth: px(logoRoom.width),
        maxHeight: px(logoRoom.height),
      },
      '& .cover-band + dl': { marginTop: `${px(640)}px` },
      '& .cover-band:first-child': { marginTop: `${px(2000)}px` },
      '& .cover-recipient': {
        color: colour(colours.primary),
        fontSize: textPx(30),
        fontWeight: 700,
        marginTop: `${px(640)}px`,
        marginBottom: `${px(200)}px`,
      },
      '& .cover-title': {
        fontFamily: fontStack(fonts.heading),
        fontSize: `calc(${textPx(size.title)}px * var(--scale))`,
        fontWeight: 700,
        lineHeight: lineHeight(228, headingLine),
      },
      '& dl > div': { display: 'flex', marginBottom: `${px(80)}px` },
      '& dt': { width: px(1700), flex: 'none', color: colour(colours.muted) },
      '& .cover-publicity': { marginTop: `${px(900)}px`, marginBottom: `${px(80)}px` },
      '& .emblem': {
        display: 'inline-block',
        width: 'auto',
        height: 'auto',
        maxWidth: px(emblemRoom.width),
        maxHeight: px(emblemRoom.height),
      },
      '& .cover-draft': { color: colour(colours.accent), fontWeight: 700, marginTop: `${px(480)}px` },
    },
    '& .cover.cover': coverRules(design),

    '& .contents-heading': {
      ...heading(0),
      ...headingFont,
      lineHeight: lineHeight(240, headingLine),
      paddingBottom: `${px(300)}px`,
    },
    '& .contents ol': { listStyle: 'none', padding: 0 },
    '& .contents li': {
      display: 'flex',
      alignItems: 'last baseline',
      gap: '6px',
      margin: 0,
      paddingBottom: `${px(40)}px`,
    },
    '& .contents li > :first-child': { display: 'flex', alignItems: 'baseline' },
    '& .toc1': { color: colour(colours.primary), fontWeight: 700, paddingTop: `${px(120)}px` },
    '& .toc2': { paddingLeft: `${px(440)}px` },
    '& .toc-number': { minWidth: px(440), flex: 'none' },
    '& .toc2 .toc-number': { minWidth: px(600) },
    '& .dots': {
      flex: 1,
      minWidth: px(560),
      borderBottom: `1px dotted ${colour(colours.rule)}`,
      transform: 'translateY(-3px)',
    },
  } as const;
}
