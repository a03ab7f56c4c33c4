import type { ReportKind } from '#shared/domain/report.ts';
import type { SectionKey } from '#shared/domain/section.ts';

/** How chapters are headed, by those who write these reports; compared without numbers, years and small faults. */
export type SectionPhrases = { key: SectionKey; phrases: readonly string[]; keyword: RegExp | null };

const annual: readonly SectionPhrases[] = [
  {
    key: 'introduction',
    phrases: [
      'introduktion til afrapportering',
      'introduktion',
      'indledning',
      'indledning til afrapportering',
      'baggrund og indledning',
      'forord',
      'baggrund',
      'formål og baggrund',
      'baggrund og formål',
      'kort fortalt',
    ],
    keyword: /^(?:introduktion|indled|forord|velkom|kort (?:om|fortalt)\b)/,
  },
  {
    key: 'about',
    phrases: ['om danish life science cluster', 'om dlsc', 'om klyngen', 'om hubben', 'om os'],
    keyword: /^om .*(?:cluster|klynge|hub)/,
  },
  {
    key: 'overview',
    phrases: [
      'oversigt aktiviteter og resultater',
      'oversigt over aktiviteter og resultater',
      'overblik over aktiviteter og resultater',
      'overblik aktiviteter og resultater',
      'overblik',
      'overblik og nøgletal',
      'resultater i overblik',
      'årets resultater',
      'året i overblik',
      'årets resultater i overblik',
      'hovedresultater',
      'årets hovedresultater',
      'resultater',
      'nøgletal',
      'årets nøgletal',
      'årets tal',
      'året i tal',
      'tal',
      'sammenfatning',
      'resumé',
    ],
    keyword:
      /^(?:overblik|oversigt|resumé|sammenfatning|nøgletal|hovedresultater|hovedpunkter|(?:årets )?højdepunkter)|\bi (?:overblik|tal)$/,
  },
  {
    key: 'priorities',
    phrases: [
      'aktiviteter og resultater i oversigt',
      'aktiviteter i oversigt',
      'prioriterede aktiviteter',
      'prioriterede aktiviteter og resultater',
      'prioriterede aktiviteter og leverancer',
      'resultater og leverancer',
      'aktivitetsoversigt',
    ],
    keyword:
      /prioritere(?:de|t)|i oversigt$|^indsats(?:er|erne|område|områder|områderne)?\b|^aktiviteter og (?:resultater|leverancer)/,
  },
  {
    key: 'projects',
    phrases: ['projekter', 'opi projekter', 'udviklingsprojekter', 'årets projekter', 'projekter og cases'],
    keyword: /^(?:opi )?projekt(?:er|erne|et)?\b/,
  },
  {
    key: 'events',
    phrases: [
      'events',
      'events og arrangementer',
      'arrangementer',
      'arrangementer og events',
      'konferencer og events',
      'events og konferencer',
      'konferencer og arrangementer',
    ],
    keyword: /\bevents?\b|arrangement|konferencer|\bmesser\b/,
  },
  {
    key: 'testEnvironments',
    phrases: [
      'understøttelse af living labs',
      'understøttelse af testmiljøer',
      'living labs',
      'testmiljøer',
      'living labs og testmiljøer',
      'testmiljøer og living labs',
    ],
    keyword: /living labs?|testmiljø|testfaciliteter|teststeder|testboliger/,
  },
  {
    key: 'networks',
    phrases: [
      'vidensnetværk',
      'videnetværk',
      'netværk',
      'faglige netværk',
      'netværk og erfa grupper',
      'erfa netværk',
      'netværksaktiviteter',
    ],
    keyword: /netværk/,
  },
  {
    key: 'funding',
    phrases: [
      'fundingaktiviteter',
      'funding',
      'funding og ansøgninger',
      'fundingoverblik',
      'finansiering',
      'finansiering og funding',
      'ansøgninger',
      'fondsansøgninger',
      'hjemtagning af midler',
    ],
    keyword:
      /funding|ansøgninger|hjemtag|fundraising|^finansiering|bevillinger|^(?:fonds?|eksterne?) ?midler/,
  },
  {
    key: 'plan',
    phrases: [
      'forslag til handlingsplan',
      'handlingsplan',
      'plan for næste år',
      'aktiviteter næste år',
      'forslag til plan',
    ],
    keyword: /^(?!.*rapport).*(?:handlingsplan|handleplan)|^plan(?:en)?(?: for)?$/,
  },
];

const final: readonly SectionPhrases[] = [
  {
    key: 'purpose',
    phrases: [
      'projektets formål og vigtigste partnere',
      'projektets formål',
      'formål',
      'formål og partnere',
      'formål og vigtigste partnere',
      'baggrund og formål',
    ],
    keyword: /formål|^(?:om projektet|projektbeskrivelse|baggrund)/,
  },
  {
    key: 'results',
    phrases: [
      'projektets vigtigste resultater effekter',
      'projektets vigtigste resultater og effekter',
      'resultater',
      'resultater og effekter',
      'vigtigste resultater',
      'projektets resultater',
    ],
    keyword: /resultater|effekter|målopfyldelse/,
  },
  {
    key: 'learning',
    phrases: [
      'erfaringer og læring',
      'læring',
      'erfaringer',
      'læring og erfaringer',
      'erfaringer og læringspunkter',
    ],
    keyword: /erfaring|læring|\blært(?:e)?\b/,
  },
  {
    key: 'anchoring',
    phrases: [
      'forankring videreførelse efter projektperioden',
      'forankring og videreførelse efter projektperioden',
      'forankring',
      'videreførelse',
      'forankring og videreførelse',
    ],
    keyword: /forankring|videreførelse|^det videre |efter projekt/,
  },
];

export const sectionPhrases: Record<ReportKind, readonly SectionPhrases[]> = { annual, final };
