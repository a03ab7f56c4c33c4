import type { Image } from '#shared/domain/image.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';

/** All that is known of one person, as the document about them says it. `report` is a report's title. */
export type PersonFacts = {
  name: string;
  testimonials: { report: string; testimonial: Testimonial; portrait: Image | null }[];
  mentions: { report: string; what: string }[];
  exports: { file: string; at: string }[];
};
