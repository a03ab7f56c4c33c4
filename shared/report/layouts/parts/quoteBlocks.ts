import { mayPrintQuote } from '#shared/domain/mayPrint.ts';
import type { Attachment, Testimonial } from '#shared/domain/testimonial.ts';
import type { QuoteBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { phrases } from '../phrases.ts';

/** Writers set the quotation marks; those that were typed around the whole quote go, or there would be two pairs. */
function withoutOuterMarks(quote: string): string {
  const text = quote.trim();
  const inner = /^[”“"„»](.*)[”“"«]$/su.exec(text)?.[1];
  return inner === undefined || /[”“"„»«]/.test(inner) ? text : inner.trim();
}

function quoteBlock(context: LayoutContext, testimonial: Testimonial): QuoteBlock {
  const lineFields = (['personTitle', 'relation', 'organisation'] as const).filter(
    (field) => testimonial[field].trim() !== '',
  );
  return {
    type: 'quote',
    text: withoutOuterMarks(testimonial.quote),
    person: testimonial.person.trim(),
    lines: lineFields.map((field) => testimonial[field].trim()),
    lineFields,
    portraitId: context.usePicture(testimonial.portraitId, phrases.portrait(testimonial.person)),
    source: { entity: 'testimonial', id: testimonial.id, field: 'quote' },
  };
}

function isAttachedTo(testimonial: Testimonial, to: NonNullable<Attachment>): boolean {
  const at = testimonial.attachedTo;
  if (at?.type === 'activity') return to.type === 'activity' && at.activityId === to.activityId;
  return at?.type === 'section' && to.type === 'section' && at.section === to.section;
}

/** The testimonials that stand at an activity or section and may be printed today; no others ever reach the page. */
export function quoteBlocks(context: LayoutContext, to: NonNullable<Attachment>): QuoteBlock[] {
  return context.records.testimonials
    .filter((testimonial) => isAttachedTo(testimonial, to))
    .filter((testimonial) => testimonial.quote.trim() !== '' && mayPrintQuote(testimonial, context.today))
    .map((testimonial) => quoteBlock(context, testimonial));
}
