import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { consent } from '#shared/domain/consent.ts';
import { image } from '#shared/domain/image.ts';
import type { Image } from '#shared/domain/image.ts';
import { pngSize } from './pngSize.ts';
import { sampleImageFolder } from './sampleImageFolder.ts';
import type { SampleIds } from './sampleIds.ts';

type SampleImage = Omit<z.input<typeof image>, 'id' | 'hash' | 'mime' | 'width' | 'height' | 'fileName'>;

const CREDIT = 'Illustration: Hubrapport';
const SHOWN_WITH_CONSENT = consent.parse({
  status: 'given',
  date: '2023-09-18',
  how: 'Mail',
  channels: ['report', 'web'],
  note: 'Portrættet er tegnet, og personen er opdigtet.',
});

function logo(name: string, mark: string): SampleImage {
  return { altText: `Eksempellogo for ${name}: ${mark}`, credit: CREDIT };
}

/** Every picture of the sample by the name of its file, without `.png`. */
const pictures: Record<string, SampleImage> = {
  'logo-dlsc': logo('Danish Life Science Cluster', 'tre blade, der mødes i en cirkel'),
  'logo-region-nordjylland': logo('Region Nordjylland', 'to bølger under en sol'),
  'logo-aalborg': logo('Aalborg Kommune', 'en bro over vand'),
  'logo-hjoerring': logo('Hjørring Kommune', 'tre bakker i lag'),
  'logo-hilleroed': logo('Hillerød Kommune', 'et hustag over en sø'),
  'logo-aarhus': logo('Aarhus Kommune', 'en ring af farvede felter'),
  'logo-gladsaxe': logo('Gladsaxe Kommune', 'fire kvadrater i et mønster'),
  'logo-vesthimmerland': logo('Vesthimmerlands Kommune', 'et spirende frø'),
  'logo-co-pi': logo('Center for Offentlig-Privat Innovation', 'to cirkler, der overlapper hinanden'),
  'logo-innovationsklinikken': logo('Innovationsklinikken', 'et kors af afrundede felter'),
  'portraet-eksempel': {
    altText: 'Tegnet portræt af den opdigtede person Eksempel Eksempelsen: kort mørkt hår og blå skjorte',
    credit: CREDIT,
    showsPeople: true,
    consent: SHOWN_WITH_CONSENT,
  },
  'portraet-proeve': {
    altText: 'Tegnet portræt af den opdigtede person Prøve Prøvesen: langt rødt hår, briller og grøn bluse',
    credit: CREDIT,
    showsPeople: true,
    consent: SHOWN_WITH_CONSENT,
  },
  'portraet-fiktiv': {
    altText: 'Tegnet portræt af den opdigtede person Fiktiv Fiktivsen: gråt hår, skæg og mørk trøje',
    credit: CREDIT,
    showsPeople: true,
    consent: SHOWN_WITH_CONSENT,
  },
  'portraet-skitse': {
    altText: 'Tegnet portræt af den opdigtede person Skitse Skitsesen: krøllet hår og gul bluse',
    credit: CREDIT,
    showsPeople: true,
    consent: {
      status: 'asked',
      date: '2023-10-06',
      how: 'Mail',
      note: 'Afventer svar sammen med udtalelsen.',
    },
  },
  konference: {
    altText:
      'Illustration af en konference i en stor hal: silhuetter af deltagere står ved udstillernes borde, og en oplægsholder taler fra en scene',
    caption: 'Udstillere og deltagere mødes på gulvet under ”Når Innovation Lykkes” (tegning)',
    credit: CREDIT,
  },
  'living-lab': {
    altText:
      'Illustration af en bolig indrettet til test: en seng, en lænestol, en sensor i loftet og en tablet på væggen',
    caption: 'Sådan kan en testbolig i et living lab indrettes (tegning)',
    credit: CREDIT,
  },
  'fra-ide-til-skalering': {
    altText:
      'Figur med seks trin fra venstre mod højre: idé, udvikling, test, indkøb, implementering og skalering. Indkøb er fremhævet',
    caption: 'SOFI sætter ind, hvor mange projekter ellers går i stå: mellem test og indkøb.',
    credit: CREDIT,
  },
  boelge: { altText: '', decorative: true },
};

/** The sample's pictures: their records, and the bytes of each by its hash (SHA-256, lower-case hex). */
export function sampleImages(id: SampleIds): { images: Image[]; imageBytes: Map<string, Uint8Array> } {
  const imageBytes = new Map<string, Uint8Array>();
  const images = Object.entries(pictures).map(([name, fields]) => {
    const fileName = `${name}.png`;
    const bytes = new Uint8Array(readFileSync(new URL(fileName, sampleImageFolder())));
    const hash = createHash('sha256').update(bytes).digest('hex');
    imageBytes.set(hash, bytes);
    return image.parse({
      ...fields,
      ...pngSize(bytes),
      id: id(`image.${name}`),
      hash,
      mime: 'image/png',
      fileName,
    });
  });
  return { images, imageBytes };
}
