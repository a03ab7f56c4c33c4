import { z } from 'zod';
import { carriedOver } from './carriedOver.ts';
import { consent, noConsent } from './consent.ts';
import { sectionKey } from './section.ts';
import { longText, order, recordId, recordRef, shortText } from './text.ts';

/** What a testimonial stands under: an activity, or a section; null when it is placed nowhere yet. */
export const attachment = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('activity'), activityId: recordId }),
    z.object({ type: z.literal('section'), section: sectionKey }),
  ])
  .nullable()
  .default(null);
export type Attachment = z.output<typeof attachment>;

/** Testimonial (udtalelse): what a named person said, without its quotation marks. */
export const testimonial = z.object({
  id: recordId,
  reportId: recordId,
  quote: longText,
  person: shortText,
  personTitle: shortText,
  /** How the person knows the work: "medlem af netværket". */
  relation: shortText,
  organisation: shortText,
  attachedTo: attachment,
  portraitId: recordRef,
  consent: consent.default(noConsent),
  carriedOver,
  order,
});
export type Testimonial = z.output<typeof testimonial>;
