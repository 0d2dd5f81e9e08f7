import { readFileSync } from 'node:fs';
import { readLab } from '../lab/readLab';
import { runTool } from '../process/run';

/** A built site: its folder, and the base address that it was built for. */
export type BuiltSite = { readonly folder: string; readonly base: string };

/**
 * Builds the site for an edition: `build/`, in both languages. `-- --built`
 * takes what is there; `-- --base /handbook/` builds for another path than the
 * lab file's.
 */
export async function builtSite(): Promise<BuiltSite> {
  const base = process.argv[process.argv.indexOf('--base') + 1];
  if (process.argv.includes('--base')) process.env['BASE_URL'] = base;
  const { baseUrl } = await readLab();
  if (process.argv.includes('--built')) {
    const base = builtFor(readFileSync('build/index.html', 'utf8'));
    if (base !== baseUrl)
      throw new Error(
        `build/ is for the path ${base}, not for ${baseUrl}. Omit --built, or add --base ${base}`,
      );
  } else {
    const docusaurus = '@docusaurus/core/docusaurus';
    const { code } = await runTool(docusaurus, ['build']);
    if (code !== 0) throw new Error(`The build ended with code ${code}.`);
  }
  return { folder: 'build', base: baseUrl };
}

/** The base path that a built home page has in the addresses of its scripts and styles. */
export const builtFor = (homePage: string): string =>
  /(?:href|src)="?(\/[^"\s>]*?)assets\//.exec(homePage)?.[1] ?? '(unknown)';
