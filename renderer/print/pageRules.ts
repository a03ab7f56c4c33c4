import { fontFamily } from '#shared/report/design/fontFamily.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { imageUrl } from '#renderer/api/imageUrl.ts';
import { fontStack } from '#renderer/preview/fontStack.ts';
import { px, sheetOf, textPx } from '#renderer/preview/pageUnits.ts';

/** Under the header's line of text, and the line itself, in px. */
const HEADER_PADDING = 8;
const RULE = 1;

/** A text as CSS has it. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}

/** The header's logo, as large as the header has room for. */
function headerLogo({
  headerLogoId,
  images,
}: Outline): { url: string; width: number; height: number } | null {
  const image = headerLogoId === null ? undefined : images[headerLogoId];
  if (!image) return null;
  const scale = Math.min(1, px(2_400) / image.width, px(480) / image.height);
  return { url: imageUrl(image.hash), width: image.width * scale, height: image.height * scale };
}

/**
 * The paper: its size and margins, and what stands in them on every page but the cover. They are boxes of the page
 * itself, so that a screen reader hears them on no page.
 * @param pageOf the words of the page's number round its two figures
 */
export function pageRules(outline: Outline, pageOf: readonly [string, string]): string {
  const { design, draft, runningFoot, runningTitle } = outline;
  const { colours, fonts, size } = design;
  const sheet = sheetOf(design);
  const { margin } = design.page;
  const logo = headerLogo(outline);
  const line = textPx(size.small) * (276 / 240) * fontFamily(fonts.body).line;
  const headerHeight = Math.max(line, logo?.height ?? 0) + HEADER_PADDING + RULE;
  const text = `font: ${textPx(size.small)}px/${line}px ${fontStack(fonts.body)}; color: #${colours.muted};`;
  const header =
    `${text} vertical-align: bottom; margin-top: ${sheet.header}px; padding-bottom: ${HEADER_PADDING}px;` +
    ` margin-bottom: ${Math.max(0, sheet.top - sheet.header - headerHeight)}px;` +
    ` border-bottom: ${RULE}px solid #${colours.rule};`;
  const footer = `${text} vertical-align: bottom; margin-bottom: ${sheet.footer}px;`;
  const beside = logo
    ? ` padding-right: ${logo.width + 10}px; background: url(${logo.url}) no-repeat right bottom ${HEADER_PADDING}px / ${logo.width}px ${logo.height}px;`
    : '';
  const [before, between] = pageOf.map(cssString);
  return `
    @page {
      size: ${sheet.width}px ${sheet.height}px;
      margin: ${px(margin.top)}px ${px(margin.right)}px ${px(margin.bottom)}px ${px(margin.left)}px;
      @top-left { ${header} text-align: left; content: ${cssString(runningTitle)}; }
      @top-right { ${header} text-align: right; font-weight: 700; color: #${colours.accent};${beside} content: ${cssString(draft ?? '')}; }
      @bottom-left { ${footer} text-align: left; content: ${cssString(runningFoot)}; }
      @bottom-right { ${footer} text-align: right; content: ${before} counter(page) ${between} counter(pages); }
    }
    @page :first {
      @top-left { content: none; }
      @top-right { content: none; }
      @bottom-left { content: none; }
      @bottom-right { content: none; }
    }`;
}
