import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { allRules } from '../../domain/doctor/allRules';
import type { Locale } from '../../data/schema/text';
import { toCards } from '../../domain/doctor/ruleCards';

/**
 * Writes the rules of the doctor, in the language of the build, to
 * `@generated/rules/default/<kind>.json` for the pages that list them. The scripts
 * of the search box don't contain the examples (`oneLanguage`); these pages show
 * them.
 */
export default function rules({ siteDir, i18n }: LoadContext): Plugin {
  const locale: Locale = i18n.currentLocale === 'zh' ? 'zh' : 'en';
  return {
    name: 'rules',
    getPathsToWatch: () => [path.join(siteDir, 'src/domain/doctor/**/*.ts')],
    async contentLoaded({ actions }) {
      for (const [kind, list] of Object.entries(allRules))
        await actions.createData(
          `${kind}.json`,
          JSON.stringify(toCards(list, locale)),
        );
    },
  };
}
