import type { RuleKind } from '../../data/rulePages';
import { rulePages } from '../../data/rulePages';
import type { Locale } from '../../data/schema/text';
import { allRules } from '../../domain/doctor/allRules';
import type { SearchPage } from '../../domain/search/page';

const titles: Readonly<Record<RuleKind, Readonly<Record<Locale, string>>>> = {
  command: { en: 'Rules for docker commands', zh: 'docker 命令规则' },
  dockerfile: { en: 'Rules for Dockerfiles', zh: 'Dockerfile 规则' },
};

/**
 * The rules of the doctor as sections of their pages, which have them from a
 * table: a name and a title each, since the index has room for 60 KiB.
 */
export const ruleSections = (locale: Locale): SearchPage[] =>
  (Object.keys(rulePages) as RuleKind[]).map((kind) => ({
    path: rulePages[kind],
    title: titles[kind][locale],
    keywords: '',
    sections: allRules[kind].map(({ id, title }) => ({
      id,
      title: title[locale],
      text: '',
      words: id,
    })),
  }));
