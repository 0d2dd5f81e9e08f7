import type { Localized } from './schema/text';

/** GPUs and accelerators of other manufacturers, by the names that people type. */
export const otherMakers: readonly {
  readonly pattern: RegExp;
  readonly maker: Localized;
}[] = [
  {
    pattern:
      /\b(?:rx ?\d{3,4}|radeon|instinct|firepro|mi(?:25|50|60|100|210|250x?|300[ax]?|325x?|350x?|355x?))\b/,
    maker: { en: 'AMD', zh: 'AMD' },
  },
  {
    pattern:
      /\b(?:arc (?:pro )?[ab]\d{2,3}|gaudi ?\d?|intel (?:arc|max|flex|iris|uhd)|data center gpu (?:max|flex))\b/,
    maker: { en: 'Intel', zh: 'Intel' },
  },
  {
    pattern: /昇腾|\bascend\b|\batlas \d|\b910[bc]\b/,
    maker: { en: 'Huawei', zh: '华为' },
  },
  {
    pattern: /\bapple\b|\bm[1-5] (?:max|pro|ultra)\b/,
    maker: { en: 'Apple', zh: 'Apple' },
  },
  { pattern: /\btpu\b/, maker: { en: 'Google', zh: 'Google' } },
  {
    pattern: /\btrainium|\binferentia/,
    maker: { en: 'AWS', zh: 'AWS' },
  },
  {
    pattern: /海光|\bdcu\b/,
    maker: { en: 'Hygon', zh: '海光' },
  },
  {
    pattern: /摩尔线程|\bmtt ?s\d/,
    maker: { en: 'Moore Threads', zh: '摩尔线程' },
  },
  {
    pattern: /寒武纪|\bmlu ?\d/,
    maker: { en: 'Cambricon', zh: '寒武纪' },
  },
];
